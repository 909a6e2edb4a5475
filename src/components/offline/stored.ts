import { PREFIX } from './worker.ts';

/** An answer that is stored and can be read without a network. */
export interface StoredAnswer {
  address: string;
  title: string;
}

/** The most answers that are listed; a reader who saved all has the site's own lists. */
const MOST = 40;

/** The answers of a language that are stored, sorted by their number. */
export async function storedAnswers(lang: string): Promise<StoredAnswer[]> {
  const found = new Map<string, string>();
  for (const name of await caches.keys()) {
    if (!name.startsWith(PREFIX)) continue;
    const store = await caches.open(name);
    for (const request of await store.keys()) {
      if (found.size >= MOST || !/\/questions\/[^/]+\/$/.test(request.url)) continue;
      const html = (await (await store.match(request))?.text()) ?? '';
      const page = new DOMParser().parseFromString(html, 'text/html');
      if (page.documentElement.lang === lang) found.set(request.url, page.title.replace(/ · [^·]*$/, ''));
    }
  }
  return [...found]
    .map(([address, title]) => ({ address, title }))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
}
