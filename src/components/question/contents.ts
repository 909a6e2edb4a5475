import { sectionInView } from './section-in-view.ts';

/** Makes the table of contents mark the section that is being read, and close on a phone when a section is chosen. */
export function followReading(): void {
  const contents = document.querySelector<HTMLElement>('[data-contents]');
  if (!contents) return;
  const links = [...contents.querySelectorAll('a')];
  let waiting = false;
  const mark = () => {
    waiting = false;
    const section = sectionInView();
    for (const link of links) {
      if (link.hash.slice(1) === section) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };
  const markSoon = () => {
    if (!waiting) requestAnimationFrame(mark);
    waiting = true;
  };
  mark();
  addEventListener('scroll', markSoon, { passive: true });
  addEventListener('resize', markSoon, { passive: true });
  contents.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLAnchorElement) contents.querySelector('details')?.removeAttribute('open');
  });
}
