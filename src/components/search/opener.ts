import styles from './search.css?url&no-inline';
import { isWriting } from './writing.ts';

/**
 * Opens the search by click and by key. It is the only part of the search that every page loads: it shows a dialog with
 * a field at once, which takes what is typed while the rest is loaded. The link to the search page holds the notice of a
 * failure in its attribute `data-search-open`.
 */
export function startOpener(): void {
  const opener = document.querySelector<HTMLAnchorElement>('[data-search-open]');
  if (!opener) return;
  let dialog: HTMLDialogElement | undefined;

  const open = (event: Event) => {
    const onPage = document.querySelector<HTMLInputElement>('[data-search-page]:not([hidden]) input');
    if (onPage) onPage.focus();
    else {
      const box = (dialog ??= makeDialog(opener));
      // In a browser without dialogs, this throws, and the link leads to the search page.
      if (!box.open) box.showModal();
      box.querySelector('input')?.select();
    }
    event.preventDefault();
  };
  opener.addEventListener('click', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
  });
  addEventListener('keydown', (event) => {
    const command = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (
      command
        ? event.key.toLowerCase() === 'k'
        : event.key === '/' && !event.altKey && !isWriting(event.target)
    ) {
      open(event);
    }
  });
}

function makeDialog(opener: HTMLAnchorElement): HTMLDialogElement {
  const label = `aria-label="${opener.textContent.trim()}"`;
  document.body.insertAdjacentHTML(
    'beforeend',
    // The margin stands here because the dialog is open before its style sheet is loaded, and without a network it has none.
    `<dialog class="search-dialog" style="margin:min(10vh,5rem) auto;padding:1rem" ${label}><form class="search-form"><input type="search" ${label} autofocus></form></dialog>`,
  );
  const dialog = document.body.lastElementChild as HTMLDialogElement;
  dialog.addEventListener('submit', (event) => {
    event.preventDefault();
    dialog.dataset['enter'] = dialog.querySelector('input')?.value;
  });
  void load(dialog, opener);
  return dialog;
}

async function load(dialog: HTMLDialogElement, opener: HTMLAnchorElement): Promise<void> {
  // Here and not with the dialog, so that another attempt also loads the styles.
  document.head.insertAdjacentHTML('beforeend', `<link rel="stylesheet" href="${styles}">`);
  try {
    // The dialog imports the panel; named here too, both are loaded at the same time.
    const [{ startDialog }] = await Promise.all([import('./dialog.ts'), import('./panel.ts')]);
    startDialog(dialog, opener.href);
  } catch {
    const field = dialog.querySelector('input') as HTMLInputElement;
    // After a deploy, the script is gone, but the search page is there. Without a connection, the reader stays here.
    const page = await fetch(opener.href).catch(() => undefined);
    if (page?.ok) location.href = `${opener.href}?q=${encodeURIComponent(field.value)}`;
    else {
      field.insertAdjacentHTML(
        'afterend',
        `<p role="alert"><button type="button">${opener.dataset['searchOpen']}</button></p>`,
      );
      dialog.querySelector('button')?.addEventListener('click', ({ currentTarget }) => {
        (currentTarget as HTMLElement).parentElement?.remove();
        field.focus();
        void load(dialog, opener);
      });
    }
  }
}
