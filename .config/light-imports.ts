import type { Plugin } from 'vite';

/** The module in which Vite keeps the function that wraps every dynamic import. */
const HELPER = '\0vite/preload-helper.js';

/** The same function without the preloading of scripts: it loads the styles that an imported module needs. */
const source = (base: string) => `
export const __vitePreload = (load, styles = []) =>
  Promise.all(styles.map((style) => {
    const href = ${JSON.stringify(base)} + style;
    return document.querySelector('link[href="' + href + '"]') || new Promise((loaded, failed) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = href;
      link.onload = loaded;
      link.onerror = () => { link.remove(); failed(new Error(href + ' did not load.')); };
      document.head.append(link);
    });
  })).then(load);
`;

/**
 * A Vite plugin that replaces Vite's wrapper of dynamic imports, which every page loads with the opener of the search,
 * by one of a third of its size.
 */
export function lightImports(): Plugin {
  let base = '/';
  return {
    name: 'light-imports',
    apply: 'build',
    enforce: 'pre',
    config: () => ({ build: { modulePreload: false } }),
    configResolved: (config) => {
      base = config.base;
    },
    load: { order: 'pre', handler: (id) => (id === HELPER ? source(base) : undefined) },
  };
}
