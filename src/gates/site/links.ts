import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Fault } from '../fault.ts';
import { addressOf, deadEnd, isInternal, type Site } from './addresses.ts';
import type { Reference } from './page.ts';

const markdown = unified().use(remarkParse).freeze();

function markdownReferences(text: string): Reference[] {
  const references: Reference[] = [];
  for (const piece of pieces(text)) {
    visit(markdown.parse(piece), (node) => {
      if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
      references.push({ place: node.type, href: node.url, fetched: false });
    });
  }
  return references;
}

/** The size from which a text is parsed in pieces: the tree of all answers in one file may not fit into the memory. */
const LARGE = 200_000;

/** A Markdown text in pieces that can be parsed one after another: they begin with a heading, not within a listing. */
function pieces(text: string): string[] {
  if (text.length < LARGE) return [text];
  const all: string[] = [];
  let start = 0;
  let fence: string | undefined;
  for (const { index, 0: line, 1: mark } of text.matchAll(/^(?:[ >]*(```+|~~~+)|#{1,3} ).*$/gm)) {
    if (mark !== undefined) {
      if (fence === undefined) fence = mark;
      else if (mark.startsWith(fence) && line.trim() === mark) fence = undefined;
    } else if (fence === undefined && index - start >= LARGE / 2) {
      all.push(text.slice(start, index));
      start = index;
    }
  }
  return [...all, text.slice(start)];
}

/** The addresses in a sitemap or a feed. */
function xmlReferences(text: string): Reference[] {
  return Array.from(
    text.matchAll(/<(loc|link)>([^<]*)<|<(xhtml:link|atom:link)[^>]*href="([^"]*)"/g),
    ([, name, location, linking, link]) => ({
      place: `<${name ?? linking}>`,
      href: (location ?? link ?? '').replaceAll('&amp;', '&'),
      fetched: false,
    }),
  );
}

/** The strings in a JSON text that are addresses of the site. */
function jsonReferences(text: string, site: string): Reference[] {
  const references: Reference[] = [];
  JSON.parse(text, (key, value: unknown) => {
    if (typeof value === 'string' && (value.startsWith(site) || /^\/[\w/.#-]*$/.test(value))) {
      references.push({ place: `"${key}"`, href: value, fetched: false });
    }
    return value;
  });
  return references;
}

/** The addresses in a file of the site; none in files that hold no links. */
export function referencesOf(path: string, site: Site): Reference[] {
  if (path.endsWith('.html')) return site.pages.get(path)?.references ?? [];
  const text = () => site.files[path] ?? '';
  if (path.endsWith('.md')) return markdownReferences(text());
  if (/^sitemap.*\.xml$|(?:^|\/)feed\.xml$/.test(path)) return xmlReferences(text());
  if (path === 'llms.txt') return markdownReferences(text());
  return path === 'questions.json' ? jsonReferences(text(), site.address.site) : [];
}

/** Checks pages, Markdown, JSON, the sitemap and the feeds for internal addresses that do not exist and for resources from other hosts. */
export function checkSiteLinks(site: Site): Fault[] {
  return Object.keys(site.files).flatMap((file) =>
    referencesOf(file, site).flatMap(({ place, href, fetched }): Fault[] => {
      if (!URL.canParse(href, addressOf(file, site.address))) {
        return [{ file, place, found: `"${href}"`, remedy: 'write an address' }];
      }
      const url = new URL(href, addressOf(file, site.address));
      if (!isInternal(url, site.address)) {
        if (!fetched || !/^https?:$/.test(url.protocol)) return [];
        return [
          {
            file,
            place,
            found: href,
            remedy: 'serve it from this site: pages must not load anything from another host',
          },
        ];
      }
      const remedy = deadEnd(url, site);
      return remedy === undefined ? [] : [{ file, place, found: href, remedy }];
    }),
  );
}
