import { sectionInView } from '../question/section-in-view.ts';

/*
 * A link to the page in the other language goes to the section that is being read. Whoever follows it has chosen a
 * language: the offer does not come again.
 */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language-link]')) {
  link.addEventListener('click', () => {
    link.hash = sectionInView() ?? '';
    settleLanguage();
  });
}

document.querySelector('[data-dismiss-offer]')?.addEventListener('click', () => {
  settleLanguage();
  delete document.documentElement.dataset['offer'];
});

/** Remembers that the reader has chosen, where the browser lets us. */
function settleLanguage(): void {
  try {
    localStorage.setItem('language-settled', 'yes');
  } catch {
    // Storage is closed: the offer comes again on the next page.
  }
}
