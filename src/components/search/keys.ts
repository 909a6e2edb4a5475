import { isComposing } from './composition.ts';

/** Makes the arrow keys move from the field to the links under it, between the links, and back. */
export function moveByArrows(root: HTMLElement, field: HTMLElement): void {
  root.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || isComposing(event)) return;
    const stops = [field, ...root.querySelectorAll<HTMLElement>('[data-search-link]')];
    const here = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[here + step];
    if (here === -1 || !next) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  });
}
