import type { Bilingual } from '../../languages/language.ts';
import type { Fields } from './state.ts';

/** What every interactive figure says in words; a figure adds its own labels and sentences. */
export interface FigureWords {
  /** Short name, as in a list of figures. */
  title: string;
  /** What to try, in one or two sentences. */
  about: string;
  /** The one point that the figure makes. */
  caption: string;
}

/** An interactive figure but for its component: what the gates, the exports and the lists need to know. */
export interface Figure {
  /** The folder's name; the figure's id on a page is `figure-<name>`, its values in an address are `<name>.<field>`. */
  name: string;
  /** Where it stands among the others on the page of figures; equal places are ordered by name. */
  place: number;
  /** What a reader can set. */
  fields: Fields;
  words: Bilingual<FigureWords>;
}

/** Binds a figure to its fields and words without losing their types. */
export function defineFigure<F extends Fields, W extends FigureWords>(plan: {
  name: string;
  place: number;
  fields: F;
  words: Bilingual<W>;
}) {
  return plan;
}

/** The id of a figure on a page. */
export function figureId(name: string): string {
  return `figure-${name}`;
}
