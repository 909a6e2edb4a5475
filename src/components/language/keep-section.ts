import { sectionInView } from '../question/section-in-view.ts';

/**
 * Lets a link to the page in the other language go to the section that is being read, with the query, in which
 * figures keep their state. Anyone who follows it, or declines the offer, has chosen a language: the offer does not come
 * again.
 */
export function keepSection(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language-link]')) {
    link.addEventListener('click', () => {
      link.search = location.search;
      link.hash = sectionInView() ?? '';
      settle();
    });
  }
  document.querySelector('[data-dismiss-offer]')?.addEventListener('click', () => {
    delete document.documentElement.dataset['offer'];
    document.querySelector('main')?.focus();
    settle();
  });
}

/** Remembers that the reader has chosen, where the browser lets us. */
function settle(): void {
  try {
    localStorage.setItem('language-settled', 'yes');
  } catch {
    // Storage is closed: the offer comes again on the next page.
  }
}
