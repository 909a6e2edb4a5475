import { absoluteLinks, linkQuestions, type LinkedQuestion } from './embed.ts';

/** A question of a handbook, for its contents. */
export interface HandbookQuestion {
  id: string;
  /** HTML. */
  title: string;
}

/** A category of a handbook, from its built handout. */
export interface HandbookPart {
  /** The anchor of its heading. */
  anchor: string;
  title: string;
  questions: HandbookQuestion[];
  /** The heading and the answers. */
  html: string;
  /** The styles of its page, as elements. */
  styles: string[];
}

/** The words and addresses of a handbook. */
export interface HandbookFrame {
  /** BCP 47 tag. */
  lang: string;
  title: string;
  subtitle: string;
  contents: string;
  license: string;
  /** The absolute address of the site. */
  address: string;
  /** Further CSS: the fonts and the layout of the printed pages. */
  style: string;
  /** The question at an address without fragment. */
  find(address: string): LinkedQuestion | undefined;
  absolute(path: string): string;
}

const first = (pattern: RegExp, html: string): string => pattern.exec(html)?.[1] ?? '';
const text = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Reads a built handout.
 *
 * @throws Error if the page is not a handout
 */
export function readHandout(file: string, page: string): HandbookPart {
  const html = first(/(<div class="handout[^]*)<\/main>/, page);
  const heading = /<h1[^>]*\sid="([^"]+)"[^>]*>([^]*?)<\/h1>/.exec(html);
  if (!heading)
    throw new Error(`${file} has no element of class "handout" with an <h1>; build the site again.`);
  const questions = Array.from(
    html.matchAll(/<h2[^>]*\sid="(\d-\d{2})"[^>]*>([^]*?)<\/h2>/g),
    ([, id = '', title = '']) => ({ id, title: text(title) }),
  );
  const styles = first(/<head>([^]*?)<\/head>/, page).match(
    /<style[^>]*>[^]*?<\/style>|<link\b[^>]*rel="stylesheet"[^>]*>/g,
  );
  return { anchor: heading[1] ?? '', title: text(heading[2] ?? ''), questions, html, styles: styles ?? [] };
}

/** A line of the contents; the number is empty until the pages are known. */
const line = (anchor: string, title: string, pages: ReadonlyMap<string, number>) =>
  `<a href="#${anchor}"><span>${title}</span><span class="page">${pages.get(anchor) ?? ''}</span></a>`;

/** The cover and the contents of a handbook as a document. */
export function frontDocument(
  parts: readonly HandbookPart[],
  frame: HandbookFrame,
  pages: ReadonlyMap<string, number>,
): string {
  const contents = parts.map(
    ({ anchor, title, questions }) =>
      `<li>${line(anchor, title, pages)}<ol>${questions
        .map((question) => `<li>${line(question.id, question.title, pages)}</li>`)
        .join('')}</ol></li>`,
  );
  return document(parts[0]?.styles ?? [], frame, 0, [
    `<div class="cover"><p class="name">${frame.title}</p><p>${frame.subtitle}</p>`,
    `<p><a href="${frame.address}">${frame.address}</a></p><p>${frame.license}</p></div>`,
    `<nav class="contents"><h1 id="contents">${frame.contents}</h1><ol>${contents.join('')}</ol></nav>`,
    hiddenLinks(['contents']),
  ]);
}

/**
 * A category of a handbook as a document.
 *
 * @param part the category, with its links resolved by `resolveLinks`
 * @param before the number of pages before it
 * @param linked the anchors that any part links to
 */
export function partDocument(
  part: HandbookPart,
  frame: HandbookFrame,
  before: number,
  linked: Iterable<string>,
): string {
  return document(part.styles, frame, before, [part.html, hiddenLinks(linked)]);
}

/** The part with the addresses that its links have in the handbook. */
export function resolveLinks(part: HandbookPart, { find, absolute }: HandbookFrame): HandbookPart {
  return { ...part, html: absoluteLinks(linkQuestions(part.html, find), absolute) };
}

/** The anchors that the parts link to, and those of their headings. */
export function linkedAnchors(parts: readonly HandbookPart[]): Set<string> {
  const linked = parts.flatMap(({ html }) =>
    Array.from(html.matchAll(/\shref="#([^"]+)"/g), ([, id = '']) => id),
  );
  return new Set([...anchorsOf(parts), ...linked]);
}

/** Links that nobody sees: Chromium writes only the anchors that the same document links to. */
const hiddenLinks = (anchors: Iterable<string>) =>
  `<div hidden>${Array.from(anchors, (anchor) => `<a href="#${anchor}"></a>`).join('')}</div>`;

function document(styles: string[], frame: HandbookFrame, before: number, content: string[]): string {
  return [
    `<!doctype html><html lang="${frame.lang}" data-theme="light"><head><meta charset="utf-8"><title>${frame.title}</title>`,
    '<style>@layer reset, tokens, katex, base, prose, components, figures, print;</style>',
    ...styles,
    `<style>${frame.style}\n:root { counter-reset: page ${before}; }</style></head><body><main>`,
    ...content,
    '</main></body></html>',
  ].join('\n');
}

/** The anchors whose page numbers a handbook shows: those of its categories and questions. */
export const anchorsOf = (parts: readonly HandbookPart[]): string[] =>
  parts.flatMap(({ anchor, questions }) => [anchor, ...questions.map(({ id }) => id)]);
