import { DEFAULT_LANGUAGE, type Language } from '../languages/language.ts';

/** The files that readers take along, one per language, by their extension: vault, deck, all answers, handbook. */
export type DownloadKind = 'zip' | 'apkg' | 'md' | 'pdf';

/** The addresses of the site. Once published, none of them ever changes. */
export interface Permalinks {
  home(language: Language): string;
  question(slug: string, language: Language, section?: string): string;
  questionMarkdown(slug: string, language: Language): string;
  short(id: string, language: Language, section?: string): string;
  category(slug: string, language: Language): string;
  tags(language: Language): string;
  tag(slug: string, language: Language): string;
  search(language: Language, query?: string): string;
  /** A page that has its name as address: glossary, notation, checking, offline. */
  page(name: string, language: Language): string;
  /** The page of corrections; with an id, at the corrections of that question. */
  corrections(language: Language, id?: string): string;
  /** The page of practice; with `q`, the id of a question, at its card; otherwise with a category or a tag chosen. */
  practice(language: Language, choice?: { q: string } | { category: string } | { tag: string }): string;
  /** The index of the cards of the page of practice, and the text of one card. */
  practiceCards(language: Language): string;
  practiceCard(id: string, language: Language): string;
  /** The corrections that a question had on one day; unlike the anchor of `corrections`, this one stays when there are later ones. */
  correctionsOn(date: string, id: string, language: Language): string;
  questionsJson(): string;
  /** The feed of new and corrected answers. */
  feed(language: Language): string;
  /** The list of all answers for language models, in both languages. */
  llms(): string;
  /** All answers of a language in one file. */
  llmsFull(language: Language): string;
  sitemap(): string;
  /** What a device needs to install the site as an app. */
  manifest(language: Language): string;
  /** What browsers read to search the site from their address bar. */
  openSearch(language: Language): string;
  /** The picture of a question that link previews show. */
  card(id: string, language: Language): string;
  drawing(name: string, language: Language): string;
  /** The page that offers the files below. */
  downloads(language: Language): string;
  download(kind: DownloadKind, language: Language): string;
  /** The answers of a category on one page, for print; a large category has further parts. */
  handout(category: string, language: Language, part?: number): string;
  /** A path as an absolute address. */
  absolute(path: string): string;
}

/**
 * Creates all addresses of the site; no other code builds them.
 *
 * @param base path under which the site is served, `/` or `/name` (a trailing slash is optional)
 * @param site origin such as `https://example.org`, for absolute addresses
 */
export function permalinks(base: string, site: string): Permalinks {
  const root = base.replace(/\/+$/, '');
  const at = (language: Language, path: string) =>
    `${root}${language === DEFAULT_LANGUAGE ? '' : `/${language}`}/${path}`;
  const fragment = (section?: string) => (section ? `#${section}` : '');
  return {
    home: (language) => at(language, ''),
    question: (slug, language, section) => at(language, `questions/${slug}/${fragment(section)}`),
    questionMarkdown: (slug, language) => at(language, `questions/${slug}.md`),
    short: (id, language, section) => at(language, `q/${id}/${fragment(section)}`),
    category: (slug, language) => at(language, `categories/${slug}/`),
    tags: (language) => at(language, 'tags/'),
    tag: (slug, language) => at(language, `tags/${slug}/`),
    search: (language, query) => at(language, `search/${query ? `?q=${encodeURIComponent(query)}` : ''}`),
    page: (name, language) => at(language, `${name}/`),
    corrections: (language, id) => at(language, `corrections/${fragment(id && correctionsAnchor(id))}`),
    practice: (language, choice) =>
      at(language, `practice/${choice ? `?${new URLSearchParams({ ...choice }).toString()}` : ''}`),
    practiceCards: (language) => at(language, 'practice/cards.json'),
    practiceCard: (id, language) => at(language, `practice/cards/${id}.json`),
    correctionsOn: (date, id, language) => at(language, `corrections/#${correctionsOnAnchor(date, id)}`),
    questionsJson: () => `${root}/questions.json`,
    feed: (language) => at(language, 'feed.xml'),
    llms: () => `${root}/llms.txt`,
    llmsFull: (language) => at(language, 'llms-full.txt'),
    manifest: (language) => at(language, 'manifest.webmanifest'),
    sitemap: () => `${root}/sitemap-index.xml`,
    openSearch: (language) => at(language, 'opensearch.xml'),
    card: (id, language) => `${root}/cards/${language}/${id}.png`,
    drawing: (name, language) => `${root}/drawings/${name}.${language}.svg`,
    downloads: (language) => at(language, 'downloads/'),
    download: (kind, language) => `${root}/downloads/${downloadName(language)}.${kind}`,
    handout: (category, language, part = 1) =>
      at(language, `handouts/${category}/${part > 1 ? `${part}/` : ''}`),
    absolute: (path) => new URL(path, site).href,
  };
}

/** The name of the files that readers take along, without extension. */
export const downloadName = (language: Language): string => `transformer-84-${language}`;

/** The anchor of a question's corrections on the page of corrections: `q-1-04`. */
export const correctionsAnchor = (id: string): string => `q-${id}`;

/** The anchor of the corrections that a question had on one day: `corrected-2026-11-29-1-04`. */
export const correctionsOnAnchor = (date: string, id: string): string => `corrected-${date}-${id}`;

/** What an author writes to link a question: `/q/1-04/` or `/q/1-04/#why`. */
const SHORT_LINK = /^\/q\/(\d-\d{2})\/(?:#([a-z0-9-]+))?$/;

/** Reads a link as an author writes it; `undefined` if it is not a short link to a question. */
export function parseShortLink(href: string): { id: string; section?: string } | undefined {
  const match = SHORT_LINK.exec(href);
  if (!match?.[1]) return undefined;
  return match[2] ? { id: match[1], section: match[2] } : { id: match[1] };
}
