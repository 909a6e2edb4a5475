import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { permalinks } from '../../questions/permalinks.ts';
import { buildIndex } from './build-index.ts';
import { readContent } from './content-files.ts';

/**
 * An Astro integration that writes the search index when the site is built. It comes before the gates in the list of
 * integrations.
 */
export function searchIndex(): AstroIntegration {
  let address = { root: '', base: '/', site: 'http://localhost:4321' };
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        address = {
          root: fileURLToPath(config.root),
          base: config.base,
          site: config.site ?? address.site,
        };
      },
      'astro:build:done': async ({ dir, logger }) => {
        const content = await readContent(join(address.root, 'content'));
        const links = permalinks(address.base, address.site);
        const count = await buildIndex(content, fileURLToPath(dir), links);
        logger.info(`${count} pages can be searched`);
      },
    },
  };
}
