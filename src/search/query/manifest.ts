import type { CategorySlug } from '../../questions/schema.ts';

/**
 * The data that the search in one language loads first: `pagefind/<language>/manifest.json`. Pagefind stores the
 * positions of each term; the manifest describes the pages and the terms.
 */
export interface Manifest {
  /** Sorted by id. */
  pages: ManifestPage[];
  /** Every Latin word, number and symbol of the index, with the number of pages that contain it. */
  vocabulary: Record<string, number>;
  glossary: GlossaryTerm[];
  /** The categories in use, in their order, with titles and addresses. */
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
  /** The ranges of the page's atoms, in order and without gaps. Each title and each alias is a separate run. */
  runs: Run[];
}

/** Field (index in `FIELDS`), first position, and section (index in the page's text; -1 for none). */
export type Run = [field: number, start: number, section: number];

export interface GlossaryTerm {
  url: string;
  /** The term in the language of the bundle, then in the other. */
  name: string;
  other: string;
  /** One sentence, with formulas as readable text. */
  meaning: string;
  /** Every spelling in either language, including the names. */
  forms: string[];
}

/** The texts of a page that results show: `pagefind/<language>/text/<id>.json`. The lead is the section without an id. */
export interface PageText {
  sections: { id?: string; title?: string; text: string }[];
}
