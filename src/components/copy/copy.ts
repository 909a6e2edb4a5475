/** How long the note is shown after copying, in milliseconds. */
const SHOWN = 2500;

/**
 * Copies a text when a control is clicked: for a `[data-copy]`, its value, or the listing beside it if the value is
 * empty; for the link of a heading, the permanent address of its section. The status says whether it worked.
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

/** The address of a section; it uses the short link if the page has one, because that never changes. */
function sectionAddress(hash: string): string {
  const short = document.querySelector<HTMLLinkElement>('link[rel="shortlink"]')?.href;
  return (short ?? location.origin + location.pathname) + hash;
}
