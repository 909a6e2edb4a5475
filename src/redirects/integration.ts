import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { z } from 'zod';
import { permalinks } from '../questions/permalinks.ts';
import { redirectFiles } from './redirects.ts';

/**
 * An Astro integration that keeps the addresses of content/redirects.json alive when the site is built. It comes before
 * the gates, which check where they lead.
 */
export function redirects(): AstroIntegration {
  let address = { root: '', base: '/', site: 'http://localhost:4321' };
  return {
    name: 'redirects',
    hooks: {
      'astro:config:done': ({ config }) => {
        address = { root: fileURLToPath(config.root), base: config.base, site: config.site ?? address.site };
      },
      'astro:build:done': ({ dir }) => {
        const file = join(address.root, 'content/redirects.json');
        if (!existsSync(file)) return;
        const site = fileURLToPath(dir);
        const read = (path: string) =>
          existsSync(join(site, path)) ? readFileSync(join(site, path), 'utf8') : undefined;
        const map = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
        for (const [path, content] of redirectFiles(map, read, permalinks(address.base, address.site))) {
          mkdirSync(dirname(join(site, path)), { recursive: true });
          writeFileSync(join(site, path), content);
        }
      },
    },
  };
}
