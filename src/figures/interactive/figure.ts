import type { Bilingual } from '../../languages/language.ts';
import type { Fields } from './state.ts';

/** The words that every interactive figure has; a figure adds its own labels and sentences. */
export interface FigureWords {
  /** Short name, as in a list of figures. */
  title: string;
  /** What to try, in one or two sentences. */
  about: string;
  /** The one point that the figure makes. */
  caption: string;
}

/** An interactive figure without its component: what the gates, the exports and the lists need. */
export interface Figure {
  /**
   * The name of the folder. The id of the figure on a page is `figure-<name>`, and its values in an address are
   * `<name>.<field>`.
   */
  name: string;
  /** Its position among the others on the page of figures; equal places are sorted by name. */
  place: number;
  /** The fields that a reader can set. */
  fields: Fields;
  words: Bilingual<FigureWords>;
}

/** Defines a figure and keeps the types of its fields and words. */
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
