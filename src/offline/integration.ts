import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { generateSW } from 'workbox-build';
import { LANGUAGES } from '../languages/language.ts';
import { cachePrefix } from './cache-name.ts';
import { keepVisited, removeItself } from './keep-visited.ts';
import { isSaved, requestPath, type SavedList } from './site-files.ts';
import { workerOptions } from './worker.ts';

/**
 * An Astro integration that writes the service worker, and for each language the list of the files that a reader can
 * save. It comes after everything that writes files, and before the gates.
 *
 * @param enabled false publishes a worker that removes itself from every browser that has one
 */
export function offline(enabled: boolean): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const directory = fileURLToPath(dir);
        const worker = join(directory, 'sw.js');
        const prefix = cachePrefix(base);
        if (!enabled) {
          writeFileSync(worker, called(removeItself, prefix));
          logger.info('the service worker removes itself');
          return;
        }
        const files = filesIn(directory);
        const version = hashOf(directory, files);
        const cache = `${prefix}${version}`;
        mkdirSync(join(directory, 'offline'), { recursive: true });
        for (const language of LANGUAGES) {
          const saved = files.filter((file) => isSaved(file, language));
          const bytes = saved.reduce((sum, file) => sum + statSync(join(directory, file)).size, 0);
          const list: SavedList = { version, cache, paths: saved.map(requestPath), bytes };
          writeFileSync(join(directory, `offline/${language}.json`), JSON.stringify(list));
        }
        const { count, size, warnings } = await generateSW({
          ...workerOptions(directory, cache),
          swDest: worker,
        });
        for (const warning of warnings) logger.warn(warning);
        writeFileSync(worker, `${readFileSync(worker, 'utf8')}\n${called(keepVisited, cache, prefix)}`);
        logger.info(`build ${version}; the worker keeps ${count} files, ${Math.round(size / 1024)} KiB`);
      },
    },
  };
}

/** The source of a call of a function that stands alone. */
const called = <T extends unknown[]>(run: (...values: T) => void, ...values: T) =>
  `(${run.toString()})(${values.map((value) => JSON.stringify(value)).join(', ')});\n`;

function filesIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** A hash of everything that the site consists of: two equal builds have the same one. */
function hashOf(directory: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(directory, file)));
  return hash.digest('hex').slice(0, 12);
}
