/** The fields of a page, in the order in which they are indexed. */
export const FIELDS = [
  'title',
  'aliases',
  'asked',
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
 * All parameters of the ranking. To tune one, change it here, build, and read the metrics of `npm run search:evaluate`.
 * No parameter may be tuned for a single query.
 */
export const WEIGHTS = {
  /**
   * The weight of one occurrence per field. `asked` are wordings of candidates; `terms` are those for which the glossary links to this page; `other` is the
   * title and the aliases in the other language; `cited` the first authors of the cited works; `asides` the follow-up
   * questions, which mention the topics of other pages.
   */
  field: {
    title: 8,
    aliases: 5,
    asked: 3,
    terms: 1.5,
    tags: 2,
    other: 2,
    cited: 0.5,
    lead: 1.5,
    heading: 3,
    text: 1,
    asides: 0.5,
    code: 0.4,
  } satisfies Record<Field, number>,
  /** How fast further occurrences lose weight: at this weighted frequency, a word has half of its greatest score. */
  saturation: 10,
  /** Length normalization: 0 ignores the length of a page, 1 divides the frequency by the relative length. */
  length: 0.4,

  /** How well a variant matches the word of the query, from 0 to 1. */
  variant: {
    inflection: 0.95,
    derivation: 0.25,
    /** The weight of a derivation if no page contains the word in any inflection. */
    derivationAlone: 0.6,
    /** From the glossary. */
    term: 0.9,
    /** From the list of everyday synonyms. */
    synonym: 0.7,
    /** An everyday word, which may mean something else. */
    everyday: 0.4,
    /** `word piece` for `wordpiece`, `softmax` for `soft max`. */
    compound: 0.9,
    /** Multiplied by the share of the word that was typed. */
    prefix: 0.8,
    /** Two characters of an unknown Chinese word. */
    pair: 0.7,
    /** A single character of an unknown Chinese word. */
    character: 0.2,
    corrected: 0.95,
  },

  /** The weight of each kind of word in a query. */
  concept: {
    word: 1,
    /** A term of several words, in addition to its words. */
    phrase: 0.8,
    /** Two words of the query that are adjacent on the page, in addition to the words. */
    adjacent: 0.35,
    stop: 0.05,
    /** A Chinese word that is in no list. */
    unknown: 0.6,
    /** A factor for a word that is in no title, term, tag or heading, so that no page is about it. */
    incidental: 0.65,
  },

  /** How much more a rare word counts than a common one: the exponent of its inverse document frequency. */
  rarity: 0.6,
  /**
   * What rarity means: 0 counts the pages that mention a word, 1 counts the pages with the word in a title, term, tag
   * or heading.
   */
  topical: 0.7,

  /** The exponent for the share of the query's weight that a page contains; the score is multiplied by this power. */
  coverage: 1.1,
  /** The bonus of a title or an alias that contains the whole query, and the bonus of one that contains nothing else. */
  titleHas: 0.6,
  titleIs: 1,
  /** Results with less than this share of the best score are left out. */
  cutoff: 0.04,
  /** Like `saturation`, within a section. */
  sectionSaturation: 3,
  /** Sections with less than this share of the score of the page's best section are not listed. */
  sectionCutoff: 0.35,
} as const;
