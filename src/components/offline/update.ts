import { OFFLINE_WORDS } from '../../languages/offline-words.ts';
import css from './update.css?inline';

let bar: HTMLElement | undefined;
let asked = false;

/** Offers, in a line at the bottom of the window, to load the new version of the site that is waiting. */
export function offerUpdate(registration: ServiceWorkerRegistration): void {
  show(() => {
    asked = true;
    // The new worker takes over all open pages of the site, which then reload.
    registration.waiting?.postMessage({ type: 'SKIP_WAITING' });
  });
}

/**
 * Called when the new worker has taken over. The page that asked for it and pages that nobody looks at reload, because
 * the scripts of their version are no longer stored; a page that is being read in another window offers to.
 */
export function versionChanged(): void {
  if (asked || document.hidden) location.reload();
  else show(() => location.reload());
}

function show(act: () => void): void {
  if (!bar) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }
  bar?.remove();
  const words = OFFLINE_WORDS[document.documentElement.lang === 'en' ? 'en' : 'zh'];
  bar = document.createElement('aside');
  bar.className = 'update-notice';
  bar.setAttribute('role', 'status');
  bar.dataset['screenOnly'] = '';
  const text = document.createElement('span');
  bar.append(
    text,
    button(words.reload, act),
    button(words.later, () => bar?.remove()),
  );
  document.body.append(bar);
  // Screen readers announce text that is added to a status, not text that it begins with.
  requestAnimationFrame(() => (text.textContent = words.update));
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}
