/** Sections that a reader can be in: what carries an id in the text. */
const headings = [...document.querySelectorAll<HTMLElement>('[data-sections] :is(h2, h3, dt)[id]')];

/** How far down the window a heading may stand and still head what is being read, as a part of its height. */
const READING_LINE = 0.35;

/**
 * The id of the section being read; `undefined` above the first one and at the top of the page.
 *
 * At the end of the page the section that the address names counts, if it can be seen: a short last section never
 * reaches the top.
 */
export function sectionInView(): string | undefined {
  const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
  const named = atEnd && headings.find((heading) => heading.id === location.hash.slice(1));
  if (named && named.getBoundingClientRect().bottom > 0) return named.id;
  if (scrollY === 0) return undefined;
  return headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight * READING_LINE)?.id;
}
