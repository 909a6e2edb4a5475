/** The parts of a page that are indexed, in the order in which they stand in its index. */
export const FIELDS = [
  'title',
  'aliases',
  'terms',
  'tags',
  'other',
  'cited',
  'lead',
  'heading',
  'text',
  'asides',
  'code',
] as const;

export type Field = (typeof FIELDS)[number];

/**
 * Everything that ranking can be tuned by. Change a figure here, build, and read what `npm run search:evaluate`
 * says; no figure may be there for the sake of one query.
 */
export const WEIGHTS = {
  /**
   * What one occurrence counts for. `terms` are those that the glossary explains by this page; `other` is the title
   * and the aliases in the other language; `cited` the first authors of the works cited; `asides` the further
   * questions, which speak of what other pages are about.
   */
  field: {
    title: 8,
    aliases: 5,
    terms: 1.5,
    tags: 2,
    other: 3,
    cited: 0.5,
    lead: 1.5,
    heading: 3,
    text: 1,
    asides: 0.5,
    code: 0.4,
  } satisfies Record<Field, number>,
  /** How fast further occurrences stop to count: at this weighted number a word has half its worth. */
  saturation: 6,
  /** 0: a page's length does not matter; 1: occurrences are counted per average length. */
  length: 0.4,

  /** How well something found stands for the word that was asked for. */
  variant: {
    inflection: 0.95,
    derivation: 0.25,
    /** The same for a word that no page has in any inflection. */
    derivationAlone: 0.6,
    /** By the glossary. */
    term: 0.9,
    /** By the list of everyday synonyms. */
    synonym: 0.7,
    /** `word piece` for `wordpiece`, `softmax` for `soft max`. */
    compound: 0.9,
    /** Times the share of the word that was typed. */
    prefix: 0.8,
    /** Two characters of an unknown Chinese word. */
    pair: 0.7,
    /** A character alone. */
    character: 0.2,
    corrected: 0.95,
  },

  /** What a word of each kind counts for in a question. */
  concept: {
    word: 1,
    /** A term of several words, over and above its words. */
    phrase: 0.8,
    /** Two words of the question side by side on the page, over and above the words. */
    adjacent: 0.35,
    stop: 0.05,
    /** A Chinese word that is in no list. */
    unknown: 0.6,
    /** Of that: a word that no title, term, tag or heading has, and so no page is about. */
    incidental: 0.65,
  },

  /** How much more a rare word counts than a common one: the power of its inverse document frequency. */
  rarity: 0.6,
  /** 0: rare is what few pages mention; 1: what few pages have in a title, a term, a tag or a heading. */
  topical: 0.7,

  /** A page that has only part of what was asked, by weight, keeps this power of the part. */
  coverage: 1.1,
  /** What a title (or an alias) adds that has all of what was asked, and one that is nothing else. */
  titleHas: 0.6,
  titleIs: 1,
  /** Results below this share of the best are left out. */
  cutoff: 0.04,
  /** As `saturation`, within a section. */
  sectionSaturation: 3,
  /** Sections below this share of the page's best section are not named. */
  sectionCutoff: 0.35,
} as const;
