import type { Language } from '../../languages/language.ts';
import { openSearch, type Search } from '../../search/query/find.ts';
import type { Manifest, ManifestPage, PageText } from '../../search/query/manifest.ts';
import { pagefindLookup, type Pagefind } from '../../search/query/pagefind-postings.ts';

/** The loaded search of this site in one language. */
export interface Session extends Search {
  manifest: Manifest;
  /** The texts of a page that results show; they are loaded on demand. */
  textOf(page: ManifestPage): Promise<PageText>;
}

const BASE = import.meta.env.BASE_URL.replace(/\/*$/, '/');

const sessions = new Map<Language, Promise<Session>>();

/**
 * Loads the search, once per language; after a failure, a new call tries again.
 *
 * @throws Error if the index does not exist or cannot be loaded
 */
export function openSession(language: Language): Promise<Session> {
  const known = sessions.get(language);
  if (known) return known;
  const session = load(language);
  sessions.set(language, session);
  session.catch(() => sessions.delete(language));
  return session;
}

async function load(language: Language): Promise<Session> {
  const folder = `${BASE}pagefind/${language}/`;
  const [manifest, pagefind] = await Promise.all([
    fetchJson<Manifest>(`${folder}manifest.json`),
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>,
  ]);
  await pagefind.options({ basePath: folder });
  const texts = new Map<string, Promise<PageText>>();
  return {
    ...openSearch(manifest, pagefindLookup(pagefind, manifest)),
    manifest,
    textOf({ id }) {
      const text = texts.get(id) ?? fetchJson<PageText>(`${folder}text/${id}.json`);
      texts.set(id, text);
      return text;
    },
  };
}

async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as T;
}
