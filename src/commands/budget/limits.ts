/** The greatest weight that a first visit of a page may have. Bytes are those of Brotli, without headers. */
export interface Limits {
  /** HTML, style sheets and scripts together, without the fonts that are data in them, in KiB. */
  code: number;
  /** Everything that the page loads by itself, fonts included, in KiB. */
  total: number;
  requests: number;
}

/** The limits of every question's page. */
export const QUESTION: Limits = { code: 36, total: 60, requests: 8 };

/** The greatest weight of HTML, style sheets and scripts of half of the questions' pages, in KiB. */
export const MEDIAN_QUESTION = 26;

/** The limits of the other kinds of pages. The search starts with its index, and practice with its cards. */
export const OTHERS: Record<string, Limits> = {
  home: { code: 16, total: 20, requests: 8 },
  category: { code: 16, total: 20, requests: 8 },
  search: { code: 36, total: 160, requests: 16 },
  figures: { code: 44, total: 48, requests: 8 },
  practice: { code: 40, total: 60, requests: 18 },
};
