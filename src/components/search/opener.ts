import { isWriting } from './writing.ts';

/** The only part of the search that every page loads; the rest is loaded when the search is first opened. */
export function openSearchOnRequest(): void {
  const opener = document.querySelector<HTMLAnchorElement>('[data-search-open]');
  const open = async (event: Event) => {
    if (!opener) return;
    event.preventDefault();
    const field = document.querySelector<HTMLInputElement>('[data-search-page] input');
    if (field) return field.focus();
    try {
      (await import('./dialog.ts')).openDialog(opener.href);
    } catch {
      location.href = opener.href;
    }
  };
  opener?.addEventListener('click', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) void open(event);
  });
  addEventListener('keydown', (event) => {
    const command = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (
      command
        ? event.key.toLowerCase() === 'k'
        : event.key === '/' && !event.altKey && !isWriting(event.target)
    ) {
      void open(event);
    }
  });
}
