import { fold } from '../terms/fold.ts';

/** What must be known of a page to find it by its id or its address. */
interface Named {
  id: string;
  url: string;
}

/** A query is read up to here; addresses of the site are shorter. */
const LONGEST = 500;

/** An id alone, however it is written and decorated: `1-04`, `1.4`, `#1-04`, `（1-04）`, `第 1-04 题。`, `question 1-04`. */
const ALONE =
  /^[\s#([{<"'“‘「【〔《第题号q:：.-]*(?:(?:question|no)\b[\s.:#]*)?([1-6])\s?[-–—‒.]\s?(\d{1,2})[\s\])}>"'”’」】〕》题号.。，,;；!！?？:：]*$/;

/** An id at the beginning, before further words: `1-04 为什么`. */
const FIRST = /^[\s#([（【第]*([1-6])[-–](\d{2})(?![\d.-])/;

/** Ids that say that they are ids: `第1-04题`, and the short link `/q/1-04/`, anywhere in the query. */
const MARKED = /第\s?([1-6])[-–](\d{1,2})\s?题|\/q\/([1-6])-(\d{2})(?!\d)/g;

/** The address of a question or of its Markdown version. */
const SLUG = /\/questions\/([a-z0-9-]+)/g;

const idOf = (category: string, number: string) => `${category}-${number.padStart(2, '0')}`;

/**
 * The pages that a query names by their id or by an address of this site, in the order of the query. The query may have
 * full-width digits and punctuation around the id.
 */
export function namedPages<Page extends Named>(query: string, pages: readonly Page[]): Page[] {
  const text = fold(query.slice(0, LONGEST));
  const [, category, number] = ALONE.exec(text) ?? FIRST.exec(text) ?? [];
  const ids = category && number ? [idOf(category, number)] : [];
  for (const [, one = '', first = '', two = '', second = ''] of text.matchAll(MARKED))
    ids.push(idOf(one || two, first || second));
  const slugs = [...text.matchAll(SLUG)].map(([, slug]) => `/questions/${slug}/`);
  const named = [
    ...ids.map((id) => pages.find((page) => page.id === id)),
    ...slugs.map((end) => pages.find(({ url }) => url.endsWith(end))),
  ];
  return [...new Set(named)].filter((page) => page !== undefined);
}
