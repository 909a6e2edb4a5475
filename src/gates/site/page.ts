import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

/** An address in a page, and the element and attribute that contain it: `<a href>`. */
export interface Reference {
  place: string;
  href: string;
  /** Whether the browser loads it together with the page: a script, a style sheet, an image. */
  fetched: boolean;
}

/** What the check of the links keeps of every page. */
export interface PageLinks {
  /** Path from the root of the site, `questions/why/index.html`. */
  path: string;
  ids: Set<string>;
  /** The ids of figures, whose states readers link. */
  figures: string[];
  references: Reference[];
  /** The address that the page redirects to, if it does. */
  refresh: string | undefined;
}

/** A parsed page. Its tree needs fifty times the memory of its text, so the gate keeps the tree of one page at a time. */
export interface Page extends PageLinks {
  tree: Root;
  /** The ids that occur more than once. */
  repeated: Set<string>;
}

const ADDRESSES: [property: string, attribute: string][] = [
  ['href', 'href'],
  ['src', 'src'],
  ['xLinkHref', 'xlink:href'],
  ['action', 'action'],
  ['poster', 'poster'],
  ['data', 'data'],
];
const FETCHED_LINKS = ['stylesheet', 'preload', 'modulepreload', 'icon', 'manifest'];
const ADDRESS_METADATA = ['og:url', 'og:image'];

const parser = unified().use(rehypeParse).freeze();

/** The text of a property; `undefined` if the element does not have it. */
export function property({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value === true ? '' : value);
}

function isFetched(element: Element, name: string): boolean {
  if (element.tagName === 'link') {
    return (property(element, 'rel') ?? '').split(' ').some((rel) => FETCHED_LINKS.includes(rel));
  }
  return name !== 'action' && !['a', 'area'].includes(element.tagName);
}

function referencesOf(element: Element): Reference[] {
  const references = ADDRESSES.flatMap(([name, attribute]): Reference[] => {
    const href = property(element, name);
    if (href === undefined) return [];
    return [{ place: `<${element.tagName} ${attribute}>`, href, fetched: isFetched(element, name) }];
  });
  const pictures = (property(element, 'srcSet') ?? '')
    .split(',')
    .flatMap((part) => part.trim().split(/\s+/)[0] || []);
  const metadata = property(element, 'property') ?? '';
  return [
    ...references,
    ...pictures.map((href) => ({ place: `<${element.tagName} srcset>`, href, fetched: true })),
    ...(ADDRESS_METADATA.includes(metadata)
      ? [{ place: `<meta ${metadata}>`, href: property(element, 'content') ?? '', fetched: false }]
      : []),
  ];
}

/** Parses one built page. */
export function parsePage(path: string, html: string): Page {
  const tree = parser.parse(html);
  const page: Page = {
    path,
    tree,
    ids: new Set(),
    repeated: new Set(),
    figures: [],
    references: [],
    refresh: undefined,
  };
  visit(tree, 'element', (element) => {
    if (element.tagName === 'base') return SKIP;
    const id = property(element, 'id');
    if (id !== undefined) (page.ids.has(id) ? page.repeated : page.ids).add(id);
    if (id !== undefined && element.tagName === 'figure') page.figures.push(id);
    page.references.push(...referencesOf(element));
    if (element.tagName === 'meta' && (property(element, 'httpEquiv') ?? '').toLowerCase() === 'refresh') {
      page.refresh = /url=['"]?([^'"]*)/i.exec(property(element, 'content') ?? '')?.[1];
      if (page.refresh) page.references.push({ place: '<meta refresh>', href: page.refresh, fetched: false });
    }
    return undefined;
  });
  return page;
}
