import { HTML_LANG, LANGUAGES, type Language } from '../languages/language.ts';
import { words } from '../languages/words.ts';
import type { Permalinks } from '../questions/permalinks.ts';

/**
 * The content of content/redirects.json: old addresses and what replaces them, both without the language and the first
 * slash, such as `questions/old/`, `questions/old.md` or `questions/why/#old`. Each holds in both languages.
 */
export type Redirects = Record<string, string>;

/** The files of the built site that redirects need: reads one, or `undefined` if there is none. */
type Read = (path: string) => string | undefined;

/**
 * The files that make redirects work on any host and without scripts, by path: a page that leads on for a page, a copy
 * for another file, and for an anchor an element with the old id.
 *
 * @throws Error that names the redirect that cannot be made
 */
export function redirectFiles(redirects: Redirects, read: Read, links: Permalinks): Map<string, string> {
  const files = new Map<string, string>();
  const current: Read = (path) => files.get(path) ?? read(path);
  for (const language of LANGUAGES) {
    const folder = links.home(language).slice(links.home('zh').length);
    for (const [from, to] of Object.entries(redirects)) {
      const [path, content] = redirectFile(from, to, language, folder, current, links);
      files.set(path, content);
    }
  }
  return files;
}

function redirectFile(
  from: string,
  to: string,
  language: Language,
  folder: string,
  read: Read,
  links: Permalinks,
): [path: string, content: string] {
  const refuse = (why: string) => new Error(`content/redirects.json "${from}": ${why}`);
  const [fromPath = '', anchor] = from.split('#');
  const [toPath = '', target] = to.split('#');
  const file = (path: string) => folder + path.replace(/(^|\/)$/, '$1index.html');
  const address = `${links.home(language)}${to}`;
  const old = read(file(fromPath));
  if (anchor !== undefined) {
    if (old === undefined) throw refuse('there is no such page. Redirect the page, without an anchor.');
    if (idTag(anchor).test(old)) throw refuse('the page still has this anchor. Remove the redirect.');
    return [
      file(fromPath),
      fromPath === toPath && target
        ? besides(old, target, anchor, refuse)
        : leadingOn(old, anchor, address, language),
    ];
  }
  if (old !== undefined) throw refuse('the site still has this address. Remove the redirect.');
  if (fromPath.endsWith('/')) return [file(fromPath), page(address, language, links)];
  const copied = read(file(toPath));
  if (copied === undefined) throw refuse(`there is no file "${to}" to stand in for it.`);
  return [file(fromPath), copied];
}

const idTag = (id: string) => new RegExp(`<[^<>]* id="${id}"[^<>]*>`);

/** Puts the old anchor into the element that has the new one. */
function besides(html: string, target: string, anchor: string, refuse: (why: string) => Error): string {
  if (!idTag(target).test(html)) throw refuse(`the page has no "#${target}".`);
  return html.replace(idTag(target), (tag) => `${tag}<span id="${anchor}"></span>`);
}

/** Puts a line with the old anchor at the end of the page, which links to the new place on another page. */
function leadingOn(html: string, anchor: string, address: string, language: Language): string {
  const line = `<p id="${anchor}">${words(language).moved} <a href="${address}">${address}</a></p>`;
  return html.replace('</main>', () => `${line}</main>`);
}

/** A page that leads to another address; with scripts, the query and the fragment are kept. */
function page(address: string, language: Language, links: Permalinks): string {
  const { site, redirect } = words(language);
  return `<!doctype html>
<html lang="${HTML_LANG[language]}">
<head>
<meta charset="utf-8">
<title>${site.name}</title>
<link rel="canonical" href="${links.absolute(address)}">
<meta name="robots" content="noindex">
<noscript><meta http-equiv="refresh" content="0; url=${address}"></noscript>
</head>
<body>
<main><p>${redirect} <a href="${address}">${address}</a></p></main>
<script>
const { pathname, hash } = document.links[0];
location.replace(pathname + location.search + (hash || location.hash));
</script>
</body>
</html>
`;
}
