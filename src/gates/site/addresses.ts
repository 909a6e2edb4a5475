import type { Files } from '../files.ts';
import { nearest } from '../nearest.ts';
import type { PageLinks } from './page.ts';

/** The address of the site: its base path and its origin. */
export interface Address {
  /** `/` or `/name/` */
  base: string;
  /** `https://example.org` */
  site: string;
}

/** The built site, with the data for looking up addresses. */
export interface Site {
  address: Address;
  files: Files;
  pages: ReadonlyMap<string, PageLinks>;
}

const withSlash = (base: string) => `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/** The absolute address of a file of the site. */
export function addressOf(path: string, { base, site }: Address): URL {
  return new URL(withSlash(base) + path.replace(/(^|\/)index\.html$/, '$1'), site);
}

/** Whether a resolved address is on this site. */
export const isInternal = (url: URL, { site }: Address): boolean => url.origin === new URL(site).origin;

/**
 * The remedy for an internal address that does not exist; `undefined` if the address exists.
 *
 * @param hops the number of redirects followed so far
 */
export function deadEnd(url: URL, site: Site, hops = 0): string | undefined {
  const base = withSlash(site.address.base);
  if (!url.pathname.startsWith(base)) return `make it with permalinks(): it is outside the base path ${base}`;
  const path = decodeURIComponent(url.pathname.slice(base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!(file in site.files)) {
    if (`${file}/index.html` in site.files)
      return 'end it with a slash; without it, hosts answer with a redirect';
    const near = nearest(file, Object.keys(site.files));
    return `link a page that is built${near ? `; did you mean ${addressOf(near, site.address).pathname}?` : ''}`;
  }
  const page = site.pages.get(file);
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (!page || fragment === '' || fragment === 'top' || page.ids.has(fragment)) return undefined;
  if (page.refresh && hops < 3) {
    const next = new URL(page.refresh, addressOf(file, site.address));
    if (!next.hash) next.hash = url.hash;
    return deadEnd(next, site, hops + 1);
  }
  const near = nearest(fragment, page.ids);
  return `link an id that the page has${near ? `; did you mean #${near}?` : ''}`;
}
