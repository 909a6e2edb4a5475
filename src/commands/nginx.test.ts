import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aptInstall } from './apt.ts';
import { HEADER_POLICY } from '../policy/policy.ts';
import { ROOT } from './command.ts';

/** Where nginx is; it is not on the PATH of every user. */
const PLACES = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];
const find = () => PLACES.find((path) => existsSync(path));

/** nginx, installed in CI if it is not there; `undefined` on a machine without it. */
const nginx = find() ?? (process.env['CI'] && aptInstall('nginx-light') ? find() : undefined);

const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
const SNIPPET = readFileSync(join(ROOT, '.config/nginx.conf'), 'utf8');
const PAGES = {
  'index.html': 'home',
  '404.html': 'nothing here',
  'q/1-04/index.html': 'short',
  'questions/why/index.html': 'why',
  'questions/why.md': '# 为什么',
  'questions.json': '{}',
  'sw.js': '',
  '_astro/page.DdZFAcAJ.css': 'a{}',
};

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

function get(port: number, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ port, path, host: '127.0.0.1', headers: { Host: 'example.org:8080' } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });
}

/** Starts nginx on a small site under a base path, and waits until it answers. */
async function start(name: string, base: string): Promise<{ port: number; server: ChildProcess }> {
  const port = await freePort();
  const root = join(folder, name);
  for (const [path, text] of Object.entries(PAGES)) {
    const file = join(root, base, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  }
  writeFileSync(join(root, 'site.conf'), SNIPPET.replace('/404.html;', `${base}404.html;`));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${root}/${kind};`,
  );
  writeFileSync(
    join(root, 'nginx.conf'),
    `daemon off; ${process.getuid?.() === 0 ? 'user root;' : ''} pid ${root}/pid; error_log stderr; events {}
     http { access_log off; ${temporary.join(' ')}
       types { text/html html; text/css css; application/json json; application/javascript js; }
       default_type application/octet-stream;
       server { listen 127.0.0.1:${port}; root ${root}; include ${root}/site.conf; } }`,
  );
  const args = ['-p', root, '-e', 'stderr', '-c', join(root, 'nginx.conf')];
  const check = spawnSync(nginx ?? '', [...args, '-t'], { encoding: 'utf8' });
  if (check.status !== 0) throw new Error(`nginx refuses .config/nginx.conf:\n${check.stderr}`);
  const server = spawn(nginx ?? '', args, { stdio: 'ignore' });
  for (let tries = 0; tries < 50; tries++) {
    const answered = await get(port, base).then(
      () => true,
      () => false,
    );
    if (answered) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { port, server };
}

if (!nginx) {
  test.skip('.config/nginx.conf was not tried: nginx is not installed (apt-get install nginx-light)');
}

describe.runIf(nginx).each([
  ['at the root', '/'],
  ['under a base path', '/name/'],
])('nginx with .config/nginx.conf, %s', (name, base) => {
  let port: number;
  let server: ChildProcess | undefined;

  beforeAll(async () => {
    ({ port, server } = await start(name.replaceAll(' ', '-'), base));
  });
  afterAll(() => void server?.kill());

  test('serves a page, revalidated at every visit', async () => {
    const { status, body, headers } = await get(port, `${base}questions/why/`);
    expect([status, body]).toEqual([200, 'why']);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['etag']).toBeDefined();
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test('sends the security policy with pages, the worker and errors', async () => {
    for (const path of ['', 'sw.js', 'nowhere/']) {
      const { headers } = await get(port, base + path);
      expect([path, headers['content-security-policy']]).toEqual([path, HEADER_POLICY]);
    }
  });

  test('keeps a file whose name contains its hash for a year', async () => {
    const { headers } = await get(port, `${base}_astro/page.DdZFAcAJ.css`);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  test('serves Markdown as text in UTF-8', async () => {
    const { headers, body } = await get(port, `${base}questions/why.md`);
    expect([headers['content-type'], body]).toEqual(['text/markdown; charset=utf-8', '# 为什么']);
  });

  test('redirects an address without its slash on the same host', async () => {
    const { status, headers } = await get(port, `${base}questions/why?q=1`);
    expect([status, headers['location']]).toEqual([301, `${base}questions/why/?q=1`]);
  });

  test('answers an unknown address, and a folder without a page, with the 404 page', async () => {
    for (const path of ['nowhere/', 'questions/', 'q/1-04/%EF%BC%8C', '_astro/old.js', 'questions/old.md']) {
      const { status, body } = await get(port, base + path);
      expect([path, status, body]).toEqual([path, 404, 'nothing here']);
    }
  });
});

afterAll(() => rmSync(folder, { recursive: true }));
