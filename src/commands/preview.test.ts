import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Preview, type PreviewOptions, serve } from './preview.ts';

let directory: string;
const running: Preview[] = [];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'preview-'));
  mkdirSync(join(directory, 'questions/why'), { recursive: true });
  writeFileSync(join(directory, 'index.html'), 'home');
  writeFileSync(join(directory, '404.html'), 'nothing here');
  writeFileSync(join(directory, 'questions/why/index.html'), 'why');
  writeFileSync(join(directory, 'questions/why.md'), '# 为什么');
});

afterEach(() => {
  for (const { close } of running.splice(0)) close();
  rmSync(directory, { recursive: true });
});

/** Starts a preview on its own port; otherwise a connection to the server of another test would be reused. */
async function start(options: Partial<PreviewOptions> = {}): Promise<string> {
  const preview = await serve({ directory, port: 0, ...options });
  running.push(preview);
  return preview.address;
}

describe('the preview', () => {
  test('serves a page by its folder and declares its encoding', async () => {
    const response = await fetch(`${await start()}questions/why/`);
    expect(await response.text()).toBe('why');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  test('redirects a folder without a slash to the address with a slash, and keeps the query', async () => {
    const response = await fetch(`${await start()}questions/why?q=1`, { redirect: 'manual' });
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/questions/why/?q=1');
  });

  test('serves Markdown as Markdown', async () => {
    const response = await fetch(`${await start()}questions/why.md`);
    expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(await response.text()).toBe('# 为什么');
  });

  test('answers an unknown address with the 404 page and status 404', async () => {
    const response = await fetch(`${await start()}nowhere/`);
    expect([response.status, await response.text()]).toEqual([404, 'nothing here']);
  });

  test('serves only under the base path', async () => {
    const address = await start({ base: '/name/' });
    expect(new URL(address).pathname).toBe('/name/');
    expect(await (await fetch(`${address}questions/why/`)).text()).toBe('why');
    expect((await fetch(new URL('/questions/why/', address))).status).toBe(404);
    expect((await fetch(new URL('/', address))).url).toBe(address);
  });

  test('takes the next free port if none is asked for', async () => {
    const ports = [await start({ port: undefined }), await start({ port: undefined })].map(
      (address) => new URL(address).port,
    );
    expect(ports[0]).not.toBe(ports[1]);
  });

  test('does not take a port that another program uses at any loopback address', async () => {
    const addresses = Object.values(networkInterfaces()).flatMap((list) =>
      list?.map(({ address }) => address),
    );
    const other = createServer().listen(0, addresses.includes('::1') ? '::1' : '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await expect(start({ port })).rejects.toThrow(`Port ${port} is taken`);
    other.close();
  });

  test('says in a sentence that the requested port is taken', async () => {
    const port = Number(new URL(await start()).port);
    await expect(start({ port })).rejects.toThrow(`Port ${port} is taken`);
  });

  test('says in a sentence that nothing is built', async () => {
    rmSync(join(directory, 'index.html'));
    await expect(start()).rejects.toThrow('run "npm run build" first');
  });
});
