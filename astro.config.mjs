import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import gates from './src/gates/integration.ts';
import { DEFAULT_LANGUAGE, HTML_LANG } from './src/languages/language.ts';
import { markdownProcessor } from './src/markdown/pipeline.ts';
import { theme } from './src/markdown/theme.ts';
import { permalinks } from './src/questions/permalinks.ts';
import { readRepository } from './src/questions/repository.ts';
import { searchIndex } from './src/search/index/integration.ts';

const site = env.SITE || 'http://localhost:4321';
const base = env.BASE_PATH || '/';
// Read here so that a wrong value ends the build before it begins; pages ask src/site.ts.
const repository = readRepository(env.REPOSITORY) ?? '';
const INTERPOLATE = './src/figures/interactive/kit/interpolate.ts';

export default defineConfig({
  site,
  base,
  outDir: env.OUT_DIR || 'dist',
  ...(env.CACHE_DIR && { cacheDir: env.CACHE_DIR }),
  trailingSlash: 'always',
  build: { format: 'directory' },
  // The default takes the line break between two inline elements away, and with it the space.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  vite: {
    define: { 'import.meta.env.REPOSITORY': JSON.stringify(repository) },
    // d3-scale would bring d3-color along, which no figure uses.
    resolve: { alias: { 'd3-interpolate': fileURLToPath(new URL(INTERPOLATE, import.meta.url)) } },
    // Astro marks each .mdx with "use astro:head-inject" for itself; the bundler would warn of it 168 times.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
  markdown: {
    processor: markdownProcessor(permalinks(base, site)),
    shikiConfig: theme,
  },
  integrations: [
    // Static parts become plain HTML: without it 84 questions cost gigabytes of memory.
    mdx({ optimize: true }),
    // The interactive figures, and nothing else.
    preact(),
    sitemap({
      // Short links and search are ways to a page, not pages to be found.
      filter: (page) => !/\/(?:q\/\d-\d\d|search|404)\/$/.test(page),
      i18n: { defaultLocale: DEFAULT_LANGUAGE, locales: HTML_LANG },
    }),
    searchIndex(),
    // Last: they check what all the others wrote.
    gates(),
  ],
});
