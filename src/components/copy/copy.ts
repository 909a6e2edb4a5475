/** How long the note of a copy stays, in milliseconds. */
const SHOWN = 2500;

/**
 * Copies what a control offers when it is clicked: a `[data-copy]` its text, or where that is empty the listing beside
 * it; the link of a heading the permanent address of its section. The status says whether it worked.
 */
export function copyOnClick(): void {
  const note = document.querySelector<HTMLElement>('[data-copy-status]');
  let clearing: ReturnType<typeof setTimeout>;
  const say = (message = '') => {
    if (!note) return;
    note.textContent = message;
    clearTimeout(clearing);
    clearing = setTimeout(() => (note.textContent = ''), SHOWN);
  };

  const copy = async (control: HTMLElement) => {
    try {
      await navigator.clipboard.writeText(offered(control));
      say(note?.dataset['done']);
    } catch {
      say(note?.dataset['failed']);
    }
  };
  document.addEventListener('click', ({ target }) => {
    const control = target instanceof Element && target.closest<HTMLElement>('[data-copy], .heading-link');
    if (control) void copy(control);
  });
}

function offered(control: HTMLElement): string {
  if (control instanceof HTMLAnchorElement) return sectionAddress(control.hash);
  return control.dataset['copy'] || control.closest('figure')?.querySelector('pre')?.textContent || '';
}

/** By the short link where the page has one: it never changes. */
function sectionAddress(hash: string): string {
  const short = document.querySelector<HTMLLinkElement>('link[rel="shortlink"]')?.href;
  return (short ?? location.origin + location.pathname) + hash;
}
