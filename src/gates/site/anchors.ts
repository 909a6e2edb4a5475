import { addressOf, type Address, isInternal, type Site } from './addresses.ts';
import { referencesOf } from './links.ts';

/** Files that nobody links from outside: they have a hash in their name, or only programs read them. */
const PRIVATE =
  /^(?:_astro|pagefind|cards)\/|^offline\/\w+\.json$|^404\.html$|^sitemap-\d+\.xml$|^sw\.js$|^[^/]*\.(?:png|ico|svg)$|\.webmanifest$|(?:^|\/)\./;

/** Ids that are linked but not published: the skip link, and the notes and list of works, which are numbered anew. */
const APPARATUS = /^(?:main|ref-.*|cite-.*)$/;

/**
 * The public addresses of a built site, `/questions/why/`, each with its anchors: the ids that the site itself links,
 * and those of figures, whose states readers link.
 */
export function publicAddresses(site: Site): Map<string, string[]> {
  const linked = linkedAnchors(site);
  const paths = Object.keys(site.files).filter((file) => !PRIVATE.test(file));
  return new Map(
    paths.map((file) => {
      const page = site.pages.get(file);
      const own = new Set([...(linked.get(file) ?? []), ...(page?.figures ?? [])]);
      return [
        `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
        [...(page?.ids ?? [])].filter((id) => own.has(id) && !APPARATUS.test(id)),
      ];
    }),
  );
}

/** The fragments of all links to pages of the site, in its pages and feeds, by the file of the page. */
function linkedAnchors(site: Site): Map<string, Set<string>> {
  const anchors = new Map<string, Set<string>>();
  const { address } = site;
  for (const from of Object.keys(site.files)) {
    if (!/\.(?:html|xml)$/.test(from)) continue;
    for (const { href } of referencesOf(from, site)) {
      if (!href.includes('#') || !URL.canParse(href, addressOf(from, address))) continue;
      const url = new URL(href, addressOf(from, address));
      if (!isInternal(url, address)) continue;
      const file = fileOf(url, address);
      anchors.set(file, (anchors.get(file) ?? new Set()).add(decodeURIComponent(url.hash.slice(1))));
    }
  }
  return anchors;
}

const fileOf = (url: URL, address: Address) =>
  decodeURIComponent(url.pathname.slice(addressOf('', address).pathname.length)).replace(
    /(^|\/)$/,
    '$1index.html',
  );
