/** The headings of all sections: the headings in the text that have an id. */
const headings = [...document.querySelectorAll<HTMLElement>('[data-sections] :is(h2, h3, dt)[id]')];

/** The section being read is the last one whose heading is above this line, given as a fraction of the window's height. */
const READING_LINE = 0.35;

/**
 * The id of the section being read; `undefined` above the first one and at the top of the page.
 *
 * At the end of the page, it is the section in the address, if that is visible, because a short last section never
 * reaches the line.
 */
export function sectionInView(): string | undefined {
  const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
  const named = atEnd && headings.find((heading) => heading.id === location.hash.slice(1));
  if (named && named.getBoundingClientRect().bottom > 0) return named.id;
  if (scrollY === 0) return undefined;
  return headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight * READING_LINE)?.id;
}
