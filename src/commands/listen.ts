import { createServer, type RequestListener, type Server } from 'node:http';

/** A server on this machine alone. */
export interface Listening {
  port: number;
  close(): void;
}

/** `localhost` is either of these, and each program asks in an order of its own. */
const LOOPBACKS = ['127.0.0.1', '::1'];

/** What a machine without IPv6 says. */
const ABSENT = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'];

function listenOn(server: Server, host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, host, () => resolve(undefined));
  });
}

/**
 * Listens on a port of this machine, however it is called: a port that is free under one name only would be
 * answered by another program under the other.
 *
 * @param port 0 for any
 * @returns `undefined` if another program has it
 * @throws Error where the machine refuses for another reason
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
      throw new Error(`This machine does not let the preview listen on ${host}:${chosen} (${problem}).`);
    }
  }
  return { port: chosen, close };
}
