import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { listen } from './listen.ts';

/** The types of the files that a page needs; what is text is sent compressed. */
const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};
const COMPRESSED_BEFORE = new Set(['.ico', '.png', '.woff2']);

/** A site that is served as a static host serves it: text compressed with Brotli, each file once. */
export interface CompressedSite {
  /** The origin, without a slash at the end. */
  origin: string;
  /** The path of the home page. */
  base: string;
  /** The bytes that a path of the site is sent with, without headers; 0 if there is no such file. */
  bytes(path: string): number;
  /** The text of the file of a path. */
  text(path: string): string;
  close(): void;
}

/**
 * Serves a folder of built files on this machine, on a free port.
 *
 * @param base the path under which the site was built
 * @throws Error if the folder contains no site
 */
export async function serveCompressed(directory: string, base = '/'): Promise<CompressedSite> {
  if (!existsSync(join(directory, 'index.html')))
    throw new Error(`There is no built site in ${directory}; run "npm run build" first.`);
  const bodies = new Map<string, Buffer>();
  const home = `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const fileOf = (path: string): string | undefined => {
    if (!path.startsWith(home)) return undefined;
    const inside = decodeURIComponent(path.slice(home.length));
    const file = normalize(join(directory, path.endsWith('/') ? `${inside}index.html` : inside));
    return file.startsWith(directory + sep) && existsSync(file) && statSync(file).isFile() ? file : undefined;
  };
  const body = (file: string): Buffer => {
    const known = bodies.get(file);
    if (known) return known;
    const plain = readFileSync(file);
    const sent = COMPRESSED_BEFORE.has(extname(file)) ? plain : brotliCompressSync(plain);
    bodies.set(file, sent);
    return sent;
  };
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileOf(pathname);
    if (!file) return response.writeHead(404).end();
    const extension = extname(file);
    response.setHeader('Content-Type', TYPES[extension] ?? 'application/octet-stream');
    if (!COMPRESSED_BEFORE.has(extension)) response.setHeader('Content-Encoding', 'br');
    response.setHeader(
      'Cache-Control',
      pathname.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    return response.end(body(file));
  };
  const listening = await listen(answer, 0);
  if (!listening) throw new Error('This machine has no free port.');
  return {
    origin: `http://localhost:${listening.port}`,
    base: home,
    bytes: (path) => {
      const file = fileOf(path);
      return file ? body(file).length : 0;
    },
    text: (path) => readFileSync(fileOf(path) ?? join(directory, path), 'utf8'),
    close: listening.close,
  };
}
