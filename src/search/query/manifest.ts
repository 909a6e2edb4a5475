import type { CategorySlug } from '../../questions/schema.ts';

/**
 * What the search in one language knows before it asks Pagefind anything: `pagefind/<language>/manifest.json`.
 * Pagefind holds where each term stands; this holds what the pages and the terms are.
 */
export interface Manifest {
  /** In order of id. */
  pages: ManifestPage[];
  /** Every Latin word, number and symbol of the index, with the number of pages that have it. */
  vocabulary: Record<string, number>;
  glossary: GlossaryTerm[];
  /** Those in use, in their order, with their titles and addresses. */
  categories: NamedPlace[];
  tags: NamedPlace[];
}

export interface NamedPlace {
  slug: string;
  title: string;
  url: string;
}

export interface ManifestPage {
  /** Name of the page in Pagefind's results. */
  record: string;
  id: string;
  url: string;
  title: string;
  view?: string;
  category: CategorySlug;
  tags: string[];
  /** Number of atoms. */
  length: number;
  /** Stretches of the page's atoms, in order, without gaps; one of a title or an alias each. */
  runs: Run[];
}

/** Field (its place in `FIELDS`), first position, section (its place in the page's text; -1 for none). */
export type Run = [field: number, start: number, section: number];

export interface GlossaryTerm {
  url: string;
  /** The term in the language of the bundle, then in the other. */
  name: string;
  other: string;
  /** One sentence, formulas as readable text. */
  meaning: string;
  /** Every spelling in either language, the names too. */
  forms: string[];
}

/** What is shown of a page: `pagefind/<language>/text/<id>.json`. The lead is the section without id. */
export interface PageText {
  sections: { id?: string; title?: string; text: string }[];
}
