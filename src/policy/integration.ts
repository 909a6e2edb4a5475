import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withPolicy } from './page.ts';

/**
 * An Astro integration that writes a Content-Security-Policy into every built page. Astro has an option for one, but it
 * knows only the pages that it renders itself, and its hashes of styles would forbid the style attributes of formulas.
 *
 * It comes after everything that writes pages, and before what reads the finished ones: the service worker and the gates.
 */
export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: 'content-security-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        for (const file of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
          if (!file.endsWith('.html')) continue;
          writeFileSync(join(site, file), withPolicy(readFileSync(join(site, file), 'utf8')));
        }
      },
    },
  };
}
