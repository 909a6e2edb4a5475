import type { Document } from './content.ts';

/** One item of the skeleton, which is compared between the languages. */
export interface Item {
  value: string;
  line: number;
}

/** A kind of item that both languages must share. */
export interface Kind {
  place: string;
  /** Whether the order within a section must agree. The order of items within a sentence depends on the grammar. */
  ordered: boolean;
  items(document: Document): Item[];
}

/** A formula without the words in it, which are in the language of the answer. */
export function withoutWords(tex: string): string {
  return tex
    .replace(/\\text(?:rm|bf|it|sf|tt)?\s*\{[^{}]*\}/g, '\\text{}')
    .replace(/\s+/g, ' ')
    .trim();
}

const formulas = (display: boolean) => (document: Document) =>
  document.parsed.formulas
    .filter((formula) => formula.display === display)
    .map(({ tex, line }) => ({ value: withoutWords(tex), line }));

/** All kinds of items that the two languages share, section by section. */
export const KINDS: readonly Kind[] = [
  { place: 'display formula', ordered: true, items: formulas(true) },
  { place: 'formula', ordered: false, items: formulas(false) },
  {
    place: 'listing',
    ordered: true,
    items: ({ parsed }) => parsed.listings.map(({ file = '', line }) => ({ value: file, line })),
  },
  {
    place: 'figure',
    ordered: true,
    items: ({ parsed }) =>
      parsed.figures.map(({ name = '', start, line }) => ({
        value: start === undefined ? name : `${name} (start "${start}")`,
        line,
      })),
  },
  {
    place: 'citation',
    ordered: false,
    items: ({ parsed }) => parsed.citations.map(({ key, line }) => ({ value: `[@${key}]`, line })),
  },
  {
    place: 'link',
    ordered: false,
    items: ({ parsed }) => parsed.links.map(({ href, line }) => ({ value: href, line })),
  },
  {
    place: 'image',
    ordered: true,
    items: ({ parsed }) => parsed.images.map(({ src, line }) => ({ value: src, line })),
  },
];
