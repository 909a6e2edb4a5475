import { sectionInView } from '../question/section-in-view.ts';

/**
 * Makes the link to the page in the other language lead to the section that is being read, and keep the query, which
 * contains the state of the figures. Readers who follow the link or decline the offer have chosen a language, so the
 * offer is not shown again.
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

/** Stores that the reader has chosen a language, if the browser allows it. */
function settle(): void {
  try {
    localStorage.setItem('language-settled', 'yes');
  } catch {
    // Storage is not available: the next page shows the offer again.
  }
}
