import { createServer, type RequestListener, type Server } from 'node:http';

/** A server that only this machine can reach. */
export interface Listening {
  port: number;
  close(): void;
}

/** `localhost` resolves to both addresses, and programs try them in different orders. */
const LOOPBACKS = ['127.0.0.1', '::1'];

/** The error codes of a machine without IPv6. */
const ABSENT = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'];

function listenOn(server: Server, host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, host, () => resolve(undefined));
  });
}

/**
 * Listens on a port at both loopback addresses: if a port is free at one address only, another program answers at the
 * other.
 *
 * @param port port number; 0 takes any free port
 * @returns `undefined` if another program uses the port
 * @throws Error if the machine refuses for another reason
 */
export async function listen(handler: RequestListener, port: number): Promise<Listening | undefined> {
  const servers: Server[] = [];
  const close = () => servers.forEach((server) => server.close().closeAllConnections());
  let chosen = port;
  for (const host of LOOPBACKS) {
    const server = createServer(handler);
    const problem = await listenOn(server, host, chosen);
    if (problem === undefined) {
      servers.push(server);
      const address = server.address();
      if (typeof address === 'object' && address) chosen = address.port;
    } else if (problem === 'EADDRINUSE') {
      close();
      return undefined;
    } else if (!ABSENT.includes(problem) || host === LOOPBACKS[0]) {
      close();
      throw new Error(`The preview cannot listen on ${host}:${chosen} (${problem}).`);
    }
  }
  return { port: chosen, close };
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const listening = await listen(() => undefined, 0);
  if (!listening) throw new Error('This machine has no free port.');
  listening.close();
  return listening.port;
}
