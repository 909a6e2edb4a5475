import type { Bilingual, Language } from '../../../languages/language.ts';

/** The words that every drawing has; a drawing adds its own labels. */
export interface DrawingWords {
  /** Short name, as in a list of drawings. */
  title: string;
  /** The alternative text: what the drawing shows, in one to three sentences. */
  alt: string;
  /** The one point that the drawing makes. */
  caption: string;
}

/** The definition of a drawing in its folder; lengths are in SVG user units. */
export interface DrawingPlan<W extends DrawingWords> {
  /** The name of the folder, which also makes the ids unique on a page. */
  name: string;
  width: number;
  height: number;
  words: Bilingual<W>;
  /** The SVG markup inside the `<svg>` element. */
  draw(words: W): string;
}

/** A drawing as the site uses it. */
export interface Drawing {
  name: string;
  width: number;
  height: number;
  words: Bilingual<DrawingWords>;
  /** The SVG markup inside the `<svg>` element, in one language. */
  draw(language: Language): string;
}

/** Binds a drawing to its words, so that the site does not need the types of its labels. */
export function defineDrawing<W extends DrawingWords>(plan: DrawingPlan<W>): Drawing {
  return { ...plan, draw: (language) => plan.draw(plan.words[language]) };
}
