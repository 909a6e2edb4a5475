/*
 * Copies what a control offers: a `[data-copy]` its text, or where that is empty the listing around it; the link of a
 * heading the permanent address of its section.
 */
const status = document.querySelector<HTMLElement>('[data-copy-status]');
let clearing: ReturnType<typeof setTimeout>;

document.addEventListener('click', ({ target }) => {
  const control = target instanceof Element && target.closest<HTMLElement>('[data-copy], .heading-link');
  if (!control) return;
  const text = control instanceof HTMLAnchorElement ? sectionAddress(control.hash) : textOf(control);
  navigator.clipboard.writeText(text).then(
    () => say(status?.dataset['done']),
    () => say(status?.dataset['failed']),
  );
});

function textOf(control: HTMLElement): string {
  return control.dataset['copy'] || control.closest('figure')?.querySelector('pre')?.textContent || '';
}

/** By the short link where the page has one: it never changes. */
function sectionAddress(hash: string): string {
  const short = document.querySelector<HTMLLinkElement>('link[rel="shortlink"]')?.href;
  return (short ?? location.origin + location.pathname) + hash;
}

function say(message = ''): void {
  if (!status) return;
  status.textContent = message;
  clearTimeout(clearing);
  clearing = setTimeout(() => (status.textContent = ''), 2500);
}
