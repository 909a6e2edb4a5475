import { LANGUAGES, type Language } from '../languages/language.ts';

/** What a reader saves to have a language without a network, as JSON beside the site. */
export interface SavedList {
  /** The build that the list belongs to. */
  version: string;
  /** The name of the cache of that build. */
  cache: string;
  /** Paths from the root of the site. */
  paths: string[];
  /** The size of all files together, in bytes, as stored. */
  bytes: number;
}

const OTHER_LANGUAGES = LANGUAGES.filter((language) => language !== 'zh').join('|');

/** The language that a page belongs to, by its path from the root of the site. */
const languageOf = (path: string) =>
  (new RegExp(`^(${OTHER_LANGUAGES})/`).exec(path)?.[1] ?? 'zh') as Language;

/** The path under which a browser asks for a file: pages end with a slash. */
export const requestPath = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/**
 * Whether a file is part of what is saved for a language: its pages, its search index and its drawings. Scripts, styles
 * and fonts are kept anyway; Markdown versions, cards and files to take along are left out.
 */
export function isSaved(file: string, language: Language): boolean {
  if (/(^|\/)index\.html$/.test(file)) return languageOf(file) === language && !/(^|\/)offline\//.test(file);
  return (
    new RegExp(`^pagefind/${language}(?:-[^/]*)?/`).test(file) ||
    (file.startsWith('drawings/') && file.endsWith(`.${language}.svg`)) ||
    file === 'questions.json' ||
    file === 'favicon.svg'
  );
}
