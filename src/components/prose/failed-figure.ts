/**
 * Makes a figure say so if its script cannot be loaded: after a new version of the site is published, a page that is still
 * open asks for scripts that are gone.
 */
export function reportFailedFigures(): void {
  addEventListener('astro:hydration-error', ({ target }) => {
    if (!(target instanceof Element)) return;
    const note = target.nextElementSibling;
    if (!(note instanceof HTMLElement)) return;
    target.querySelector('.controls')?.before(note);
    note.hidden = false;
  });
}
