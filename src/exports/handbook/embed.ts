/** The HTML of an answer for a page that shows several answers. All functions expect HTML that the site itself built. */

/** A tag with its attributes; a `>` inside a value does not end it. */
const TAG = /<[a-z][^\s/>]*(?:"[^"]*"|'[^']*'|[^"'>])*>/gi;

/** Attributes that contain one or more ids. */
const ID_ATTRIBUTES = /(\s(?:id|for|aria-(?:labelledby|describedby|controls|details|owns))=")([^"]*)"/g;

const inTags = (html: string, change: (tag: string) => string) => html.replace(TAG, change);

/**
 * The HTML of an answer as a part of a page of several: headings one level lower, ids and references to them prefixed
 * with the id of the question, and nothing that runs or loads later. Interactive figures keep their initial state.
 *
 * @param html the lead or the sections of a rendered answer
 * @param id id of the question
 */
export function embedAnswer(html: string, id: string): string {
  const still = html
    .replace(/<script\b[^]*?<\/script>/g, '')
    .replace(/<\/?astro-island\b(?:"[^"]*"|[^">])*>/g, '')
    .replace(/<!--[^]*?-->/g, '')
    .replace(
      /<(\/?)h([23])(?=[\s>])/g,
      (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}`,
    );
  return inTags(still, (tag) =>
    tag
      .replace(ID_ATTRIBUTES, (_, start: string, ids: string) => {
        const prefixed = ids.split(/\s+/).map((each) => `${id}-${each}`);
        return `${start}${prefixed.join(' ')}"`;
      })
      .replace(/(\shref=")#/g, `$1#${id}-`)
      .replaceAll('url(#', `url(#${id}-`)
      .replace(/\sloading="lazy"/g, ''),
  );
}

/** A question that a link leads to. */
export interface LinkedQuestion {
  id: string;
  /** Whether its answer is on the same page. */
  here: boolean;
}

/**
 * Marks links to questions with the id of the question, which print shows, and lets those to an answer on this page
 * lead to its place there: `/questions/why-scale/#why` to `#1-04-why`.
 *
 * @param find the question at an address without fragment; `undefined` for other pages
 */
export function linkQuestions(html: string, find: (address: string) => LinkedQuestion | undefined): string {
  return inTags(html, (tag) => {
    if (!/^<a\s/.test(tag)) return tag;
    return tag.replace(HREF, (whole, space: string, address: string, section?: string) => {
      const question = find(address);
      if (question === undefined) return whole;
      const mark = tag.includes(' data-question=') ? '' : ` data-question="${question.id}"`;
      if (!question.here) return whole + mark;
      return `${space}href="#${question.id}${section ? `-${section}` : ''}"${mark}`;
    });
  });
}

const HREF = /(\s)href="([^"#]+)(?:#([^"]*))?"/;

/** Makes the addresses of links absolute, for a document that is read outside the site. */
export function absoluteLinks(html: string, absolute: (path: string) => string): string {
  return inTags(html, (tag) =>
    /^<a\s/.test(tag)
      ? tag.replace(/(\shref=")(\/[^"]*)"/, (_, start: string, path: string) => `${start}${absolute(path)}"`)
      : tag,
  );
}
