import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { idSuggestion, suggestion } from '../gates/nearest.ts';
import { readFolderName } from '../questions/folder.ts';
import { ROOT } from './command.ts';

/** The folder that contains the folders of the questions. */
export const QUESTIONS = 'content/questions';

/** The names of the folders of all questions, `1-04-why-scale-before-softmax`. */
export const questionFolders = (root = ROOT): string[] =>
  readdirSync(join(root, QUESTIONS), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/**
 * The paths of the questions that an author named on the command line.
 *
 * @param words ids (`1-22`), slugs, names of folders, or paths into them
 * @param folders the names of all folders
 * @returns paths such as `content/questions/1-22-…`, each once
 * @throws Error that names the nearest question, if a word names none
 */
export function selectQuestions(words: readonly string[], folders: readonly string[]): string[] {
  const chosen = words.flatMap((word) => {
    const parts = word.split('/');
    const found = folders.filter((folder) => {
      const name = readFolderName(folder);
      return parts.includes(folder) || word === name?.id || word === name?.slug;
    });
    if (found.length === 0) throw new Error(unknown(word, folders));
    return found;
  });
  return [...new Set(chosen)].map((folder) => `${QUESTIONS}/${folder}`);
}

function unknown(word: string, folders: readonly string[]): string {
  const names = folders.flatMap((folder) => readFolderName(folder) ?? []);
  const ids = names.map(({ id }) => id);
  const otherwise = `write an id such as ${ids[0] ?? '1-04'}; the folders of ${QUESTIONS} begin with them`;
  const remedy = /^[\d-]+$/.test(word)
    ? nearestId(word, ids, otherwise)
    : suggestion(word, [...names.map(({ slug }) => slug), ...folders], otherwise);
  return `"${word}" is not a question — fix: ${remedy}`;
}

/** The suggested id: first one with a typing mistake (`1-40` for 1-04), then the nearest number of the same category. */
function nearestId(word: string, ids: readonly string[], otherwise: string): string {
  const slip = idSuggestion(word, ids, '');
  if (slip !== '') return idSuggestion(word, ids, otherwise);
  const [category, number] = word.split('-').map(Number);
  const distance = (id: string) => Math.abs(Number(id.split('-')[1]) - (number || 0));
  const [near] = ids
    .filter((id) => Number(id.split('-')[0]) === category)
    .sort((one, other) => distance(one) - distance(other));
  return near === undefined ? otherwise : `did you mean "${near}"? If not, ${otherwise}`;
}
