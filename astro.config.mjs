import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { lightImports } from './.config/light-imports.ts';
import packageJson from './package.json' with { type: 'json' };
import { formulaFonts } from './src/fonts/integration.ts';
import gates from './src/gates/integration.ts';
import { bundlerTargets } from './src/gates/site/browsers.ts';
import { DEFAULT_LANGUAGE, HTML_LANG } from './src/languages/language.ts';
import { markdownProcessor } from './src/markdown/pipeline.ts';
import { theme } from './src/markdown/theme.ts';
import { offline } from './src/offline/integration.ts';
import { contentSecurityPolicy } from './src/policy/integration.ts';
import { permalinks } from './src/questions/permalinks.ts';
import { readRepository } from './src/questions/repository.ts';
import { redirects } from './src/redirects/integration.ts';
import { searchIndex } from './src/search/index/integration.ts';

const site = env.SITE || 'http://localhost:4321';
const base = env.BASE_PATH || '/';
// Read here so that a wrong value stops the build at the start. Pages use src/site.ts.
const repository = readRepository(env.REPOSITORY) ?? '';
const INTERPOLATE = './src/figures/interactive/kit/interpolate.ts';

export default defineConfig({
  site,
  base,
  outDir: env.OUT_DIR || 'dist',
  ...(env.CACHE_DIR && { cacheDir: env.CACHE_DIR }),
  trailingSlash: 'always',
  // A style sheet of its own would be one more thing to wait for before the first frame.
  build: { format: 'directory', inlineStylesheets: 'always' },
  // The default removes the line break between two inline elements, and the space with it.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  vite: {
    plugins: [lightImports()],
    define: {
      'import.meta.env.REPOSITORY': JSON.stringify(repository),
      // Without SITE, copied addresses use the origin that the reader is on.
      'import.meta.env.OFFLINE': JSON.stringify(env.OFFLINE !== 'off'),
      'import.meta.env.SITE_IS_SET': JSON.stringify(Boolean(env.SITE)),
    },
    // d3-scale imports d3-color, which no figure uses.
    resolve: { alias: { 'd3-interpolate': fileURLToPath(new URL(INTERPOLATE, import.meta.url)) } },
    // Astro marks each .mdx with its own directive "use astro:head-inject"; the bundler would warn about it once per file.
    build: {
      // Scripts are translated for the supported browsers; a gate finds what cannot be translated. For styles, the default
      // stays: it would write light-dark() as several declarations.
      target: bundlerTargets(packageJson.browserslist),
      cssTarget: ['chrome111', 'edge111', 'firefox114', 'safari16.4', 'ios16.4'],
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  markdown: {
    processor: markdownProcessor(permalinks(base, site)),
    shikiConfig: theme,
  },
  integrations: [
    // For the pages about the site; src/content.ts compiles the answers. Static parts become plain HTML.
    mdx({ optimize: true }),
    // Only the interactive figures use Preact.
    preact(),
    sitemap({
      // Short links and the search page lead to other pages, and handouts repeat them; the sitemap leaves them out.
      filter: (page) => !/\/(?:q\/\d-\d\d|q|questions|search|handouts\/[a-z-]+(?:\/\d+)?|404)\/$/.test(page),
      i18n: { defaultLocale: DEFAULT_LANGUAGE, locales: HTML_LANG },
      // As in the pages, the default language is also the one for readers of any other.
      serialize: (item) => {
        const main = item.links?.find(({ lang }) => lang === HTML_LANG[DEFAULT_LANGUAGE]);
        return main ? { ...item, links: [...(item.links ?? []), { ...main, lang: 'x-default' }] } : item;
      },
    }),
    formulaFonts(),
    searchIndex(),
    redirects(),
    contentSecurityPolicy(),
    offline(env.OFFLINE !== 'off'),
    // The gates come last: they check what the other integrations wrote.
    gates(),
  ],
});
