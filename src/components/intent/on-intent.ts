/** The links whose target is previewed: those to a question, unless its first sentences stand below the link. */
const PREVIEWED = 'main a[href*="/questions/"]:not([download], [data-search-link], .questions :has(> p) a)';

/**
 * Loads scripts at the moment when a reader needs them. These few lines are all that every page loads of copying and
 * previews.
 */
export function loadOnIntent(): void {
  document.addEventListener('click', (event) => {
    const control = nearest(event, '[data-copy], [data-copy-as], .heading-link');
    if (control) void import('../copy/copying.ts').then(({ copyFrom }) => copyFrom(control));
  });
  for (const type of ['pointerover', 'focusin'] as const) {
    document.addEventListener(type, (event) => {
      const link = nearest(event, PREVIEWED);
      // A touch opens the link at once; a focus by pointer is no request for a preview.
      if (
        link &&
        (event instanceof PointerEvent ? event.pointerType !== 'touch' : link.matches(':focus-visible'))
      )
        void import('../preview/preview.ts').then(({ offerPreview }) =>
          offerPreview(link as HTMLAnchorElement),
        );
    });
  }
}

/** Loads what turns formulas into TeX when a text is copied, as soon as a text with one is selected. */
export function loadOnSelection(): void {
  if (!document.querySelector('.katex')) return;
  const load = () => {
    if (getSelection()?.isCollapsed !== false) return;
    document.removeEventListener('selectionchange', load);
    void import('../formulas/copy-formulas.ts').then(({ copyFormulasAsTex }) => copyFormulasAsTex());
  };
  document.addEventListener('selectionchange', load);
}

/** How long after the page is loaded the service worker may be registered, in milliseconds. */
const IDLE = 2000;

/** Keeps the page for reading offline, when everything else is done. */
export function loadWhenIdle(): void {
  if (import.meta.env['OFFLINE'] && navigator.serviceWorker)
    addEventListener('load', () =>
      setTimeout(() => void import('../offline/start.ts').then(({ startOffline }) => startOffline()), IDLE),
    );
}

const nearest = ({ target }: Event, selector: string) =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null;
