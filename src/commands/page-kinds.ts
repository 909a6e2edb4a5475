import type { Language } from '../languages/language.ts';
import { permalinks } from '../questions/permalinks.ts';
import { readFolderName } from '../questions/folder.ts';
import { questionFolders } from './select-questions.ts';

/** The kinds of pages that are measured, beside those of questions: name and path. */
export function measuredKinds(base: string, language: Language): [kind: string, path: string][] {
  const links = permalinks(base, 'http://localhost');
  return [
    ['home', links.home(language)],
    ['category', links.category('fundamentals', language)],
    ['search', links.search(language)],
    ['figures', links.page('figures', language)],
    ['practice', links.practice(language)],
  ];
}

/** The paths of all questions' pages in a language. */
export function questionPaths(base: string, language: Language): string[] {
  const links = permalinks(base, 'http://localhost');
  return questionFolders().flatMap((folder) => {
    const name = readFolderName(folder);
    return name ? [links.question(name.slug, language)] : [];
  });
}
