import type { Bilingual, Language } from '../../../languages/language.ts';

/** What every drawing says in words; a drawing adds its own labels. */
export interface DrawingWords {
  /** Short name, as in a list of drawings. */
  title: string;
  /** What one would see, in one to three sentences. */
  alt: string;
  /** The one point that the drawing makes. */
  caption: string;
}

/** A drawing as its folder describes it; lengths are SVG user units. */
export interface DrawingPlan<W extends DrawingWords> {
  /** The folder's name; makes the ids unique on a page. */
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

/** Binds a drawing to its words, so that the site need not know which labels it has. */
export function defineDrawing<W extends DrawingWords>(plan: DrawingPlan<W>): Drawing {
  return { ...plan, draw: (language) => plan.draw(plan.words[language]) };
}
