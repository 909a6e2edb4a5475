import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import sirv from 'sirv';
import { HEADER_POLICY } from '../policy/policy.ts';
import { command, outDir } from './command.ts';
import { listen } from './listen.ts';

/** A running preview: `address` ends with the base path and a slash. */
export interface Preview {
  address: string;
  close(): void;
}

export interface PreviewOptions {
  /** Folder of the built site. */
  directory: string;
  /** Path under which it was built, `/` or `/name/`. */
  base?: string | undefined;
  /** Port to take; without it, the first free port from 4321. */
  port?: number | undefined;
}

const FIRST_PORT = 4321;
const PORTS_TO_TRY = 50;

// The types that a static host sends; without a charset, browsers guess the encoding.
const TEXT_TYPES: Record<string, string> = {
  '.md': 'text/markdown',
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
};

/**
 * Serves the files of the folder as a static host does: pages by their folder, 404.html with status 404, and the security
 * policy as a header.
 */
function handler({ directory, base = '/' }: PreviewOptions) {
  const prefix = base.replace(/\/*$/, '').replace(/^(?=[^/])/, '/');
  const files = sirv(directory, {
    dev: true,
    etag: true,
    extensions: ['html'],
    setHeaders: (response, pathname) => {
      const type = TEXT_TYPES[pathname.endsWith('/') ? '.html' : extname(pathname)];
      response.setHeader('Content-Security-Policy', HEADER_POLICY);
      if (type) response.setHeader('Content-Type', `${type}; charset=utf-8`);
    },
  });
  const isFolder = (pathname: string) => {
    const path = normalize(join(directory, pathname));
    return (
      path.startsWith(directory + sep) && existsSync(join(path, 'index.html')) && statSync(path).isDirectory()
    );
  };
  const notFound = (response: ServerResponse) => {
    const page = join(directory, '404.html');
    response.writeHead(404, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': HEADER_POLICY,
    });
    response.end(existsSync(page) ? readFileSync(page) : 'Not found');
  };
  const redirect = (response: ServerResponse, to: string) => response.writeHead(301, { Location: to }).end();

  return (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '/';
    if (!URL.canParse(url, 'http://localhost')) return notFound(response);
    const { pathname, search } = new URL(url, 'http://localhost');
    if (prefix && (pathname === '/' || pathname === prefix)) return redirect(response, `${prefix}/${search}`);
    if (!pathname.startsWith(`${prefix}/`)) return notFound(response);
    const inside = pathname.slice(prefix.length);
    if (!inside.endsWith('/') && isFolder(inside)) return redirect(response, `${pathname}/${search}`);
    request.url = inside + search;
    return files(request, response, () => notFound(response));
  };
}

/**
 * Serves a built site on this machine.
 *
 * @throws Error if the folder contains no site, or if the requested port is taken
 */
export async function serve(options: PreviewOptions): Promise<Preview> {
  const { directory, base = '/', port } = options;
  if (!existsSync(join(directory, 'index.html'))) {
    throw new Error(`There is no built site in ${directory}; run "npm run build" first.`);
  }
  const answer = handler(options);
  const path = base.replace(/^\/+|\/+$/g, '');
  const first = port ?? FIRST_PORT;
  const last = port === undefined ? first + PORTS_TO_TRY : first;
  for (let tried = first; tried <= last; tried++) {
    const listening = await listen(answer, tried);
    if (!listening) continue;
    const { port: taken, close } = listening;
    return { address: `http://localhost:${taken}/${path}${path && '/'}`, close };
  }
  throw new Error(
    port === undefined
      ? `All ports from ${first} to ${last} are taken; name a free one in PORT.`
      : `Port ${port} is taken; name another in PORT, or leave PORT out.`,
  );
}

/** The port named in PORT, if any. */
function chosenPort(): number | undefined {
  const text = process.env['PORT'];
  if (!text) return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`PORT is "${text}"; it must be a number up to 65535.`);
  return port;
}

await command(import.meta.url, async () => {
  const { address } = await serve({
    directory: outDir(),
    base: process.env['BASE_PATH'],
    port: chosenPort(),
  });
  console.log(`The site is at ${address} (Ctrl+C stops it)`);
  return true;
});
