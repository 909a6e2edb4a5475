import { visit } from 'unist-util-visit';
import type { ParsedAnswer } from '../../markdown/source.ts';
import { checkBody } from '../site/body.ts';
import { type Page, parsePage, property } from '../site/page.ts';

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const TAG = /<(\/?)([a-zA-Z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">])*?)(\/?)>/g;

/** The first tag that does not fit the one before it; `undefined` if all elements are closed in order. */
export function unbalanced(html: string): string | undefined {
  const open: string[] = [];
  for (const [tag, closing, name = '', , selfClosing] of html.matchAll(TAG)) {
    if (selfClosing || VOID.test(name)) continue;
    if (!closing) open.push(name);
    else if (open.pop() !== name) return tag;
  }
  return open.length > 0 ? `<${open.at(-1)}>` : undefined;
}

/** Words that JavaScript writes where a value is missing. (NaN is a subject of the answers.) */
const LEAKS = /\bundefined\b|\[object \w+\]/g;
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

const ACTIVE = /^(?:script|style|iframe|object|embed|form|base|meta|link)$/;
/** The largest length that a formula needs, in em. */
const LARGEST = 200;

/** Where links of a page may lead: to ids of the page, to other sites, and to the site's own addresses. */
const HREF = /^(?:https?:\/\/[^/]|mailto:|\/(?!\/))/;

/**
 * What is wrong with a rendered answer that the gates accepted; empty if nothing is.
 *
 * @param html the answer, without the page around it
 * @param parsed what its source contains, all of which must be on the page
 * @param source the text of the source, for words that a page shows because they were written
 */
export function pageFaults(html: string, parsed: ParsedAnswer, source: string): string[] {
  const page = parsePage('page', html);
  const faults = checkBody(page).map(({ place, found }) => `${place} ${found}`);
  const tag = unbalanced(html);
  if (tag !== undefined) faults.push(`unbalanced at ${tag}`);
  if (count(html, LEAKS) > count(source, LEAKS)) faults.push('"undefined" or "[object …]" in the page');
  return [...faults, ...elementFaults(page), ...losses(page, parsed)];
}

function elementFaults(page: Page): string[] {
  const faults: string[] = [];
  visit(page.tree, 'element', (node) => {
    if (ACTIVE.test(node.tagName)) faults.push(`<${node.tagName}>`);
    for (const name of Object.keys(node.properties)) if (/^on/i.test(name)) faults.push(`attribute ${name}`);
    for (const name of ['href', 'src']) {
      const address = property(node, name);
      if (address === undefined) continue;
      if (
        address.startsWith('#')
          ? !page.ids.has(address.slice(1))
          : !HREF.test(address) || !URL.canParse(address, 'https://example.org')
      )
        faults.push(`${name}="${address}"`);
    }
    const sizes = (property(node, 'style') ?? '').matchAll(/-?(\d+(?:\.\d+)?(?:e\d+)?)em/g);
    for (const [size, number] of sizes) if (Number(number) > LARGEST) faults.push(`a length of ${size}`);
  });
  return faults;
}

/** Headings, formulas, listings and figures of the source that are not on the page. */
function losses(page: Page, parsed: ParsedAnswer): string[] {
  const found = { katex: 0, elements: 0, heading: 0 };
  visit(page.tree, 'element', (node) => {
    if ((property(node, 'className') ?? '').split(' ').includes('katex')) found.katex++;
    if (property(node, 'dataElement') !== undefined) found.elements++;
    if (/^h[1-6]$/.test(node.tagName)) found.heading++;
  });
  const expected = [
    ['formulas', parsed.formulas.length, found.katex],
    ['listings and figures', parsed.listings.length + parsed.figures.length, found.elements],
    ['headings', parsed.headings.length + (parsed.citations.length > 0 ? 1 : 0), found.heading],
  ] as const;
  return [
    ...expected.flatMap(([what, inSource, onPage]) =>
      inSource === onPage ? [] : [`${onPage} ${what} on the page, ${inSource} in the source`],
    ),
    ...parsed.headings.flatMap(({ id }) => (id === undefined || page.ids.has(id) ? [] : [`no id "${id}"`])),
  ];
}
