import type { CategorySlug } from '../../questions/schema.ts';

/**
 * What the search in one language loads first. Pagefind stores the positions of each term; the manifest describes the
 * pages and the terms. `packed-manifest.ts` has its form in the file.
 */
export interface Manifest {
  /** Sorted by id. */
  pages: ManifestPage[];
  /** Every Latin word, number and symbol of the index, with the number of pages that contain it. */
  vocabulary: Record<string, number>;
  /** For each term of the glossary, every spelling in either language. */
  glossary: { forms: string[] }[];
  /**
   * For a Chinese character whose pairs are in several parts of the index: the second characters of the pairs with
   * which the second and each later part begins.
   */
  spread: Record<string, string>;
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
  /** The sections of the page, whose texts are in `text/<id>/<index>.txt`. The first is the lead, without id and title. */
  sections: SectionName[];
}

export interface SectionName {
  id?: string;
  title?: string;
}

/** Field (index in `FIELDS`), first position, and section (index in the page's sections; -1 for none). */
export type Run = [field: number, start: number, section: number];

/** A term of the glossary as results show it: `glossary.json`, in the order of the manifest. */
export interface GlossaryTerm {
  url: string;
  /** The term in the language of the bundle, then in the other. */
  name: string;
  other: string;
  /** One sentence, with formulas as readable text. */
  meaning: string;
}
