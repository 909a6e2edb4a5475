import { meantPaths } from './meant.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/**
 * Helps on the page for an address that does not exist, which a host shows in one form for both languages: the language
 * of the address comes first, and a page that the reader may have meant is offered.
 */
export async function helpOnMissingPage(): Promise<void> {
  const path = location.pathname.slice(BASE.length);
  const english = document.querySelector<HTMLElement>('[data-not-found][lang="en"]');
  if (english && /^en(?:\/|$)/i.test(path)) {
    english.parentElement?.querySelector('[data-not-found]')?.before(english);
    document.title = english.dataset['notFound'] ?? document.title;
  }
  for (const meant of meantPaths(path)) {
    const response = await fetch(BASE + meant).catch(() => undefined);
    if (!response?.ok) continue;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    // Without the name of the site.
    return offer(BASE + meant + location.search + location.hash, page.title.replace(/ · [^·]*$/, ''));
  }
}

function offer(address: string, title: string): void {
  for (const line of document.querySelectorAll<HTMLElement>('[data-meant]')) {
    const link = document.createElement('a');
    link.href = address;
    link.textContent = title;
    line.append(' ', link);
    line.hidden = false;
  }
}
