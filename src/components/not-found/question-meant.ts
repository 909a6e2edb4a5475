import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../../languages/language.ts';
import { editDistance } from '../../search/terms/nearest.ts';

/** What is needed of a question to recognize it in a wrong address. */
export interface Candidate {
  id: string;
  slug: string;
}

/** A slug with more mistakes than this share of its length is not recognized. */
const TOLERANCE = 0.4;

/** The least number of letters by which a slug that was cut off is recognized. */
const LEAST = 8;

/** Parts of an address that name no question. */
const FOLDERS = new Set<string>([...LANGUAGES, 'q', 'question', 'questions', 'index']);

/** The language of an address below the base path; the default one if the address names none. */
export function languageOf(path: string): Language {
  const first = parts(path)[0];
  return LANGUAGES.find((language) => language === first) ?? DEFAULT_LANGUAGE;
}

/**
 * The question that a wrong address probably means: by its id, such as `/q/1-4` or `/q/1-04/，`, or by its slug, such as
 * one that was cut off, misspelt or written in capitals. `undefined` if no question is near enough.
 *
 * @param path the path below the base path, as the browser encodes it
 */
export function questionMeant<Q extends Candidate>(path: string, questions: readonly Q[]): Q | undefined {
  const names = parts(path).filter((part) => !FOLDERS.has(part));
  for (const name of names.reverse()) {
    const found = byId(name, questions) ?? bySlug(name.replace(/\.(?:html|md)$/, ''), questions);
    if (found) return found;
  }
  return undefined;
}

/** The parts of a path in lower case, with full-width characters made half-width, without other signs at their ends. */
function parts(path: string): string[] {
  return decoded(path)
    .normalize('NFKC')
    .toLowerCase()
    .split('/')
    .map((part) => part.replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, ''))
    .filter((part) => part !== '');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function byId<Q extends Candidate>(name: string, questions: readonly Q[]): Q | undefined {
  const [, category, number = ''] = /^(\d)[-–—._ ]?(\d{1,2})(?!\d)/.exec(name) ?? [];
  return (
    (category && questions.find(({ id }) => id === `${category}-${number.padStart(2, '0')}`)) || undefined
  );
}

function bySlug<Q extends Candidate>(name: string, questions: readonly Q[]): Q | undefined {
  const slug = name.replace(/[\s_.]+/g, '-');
  const cut = slug.length >= LEAST ? questions.filter((question) => question.slug.startsWith(slug)) : [];
  if (cut.length === 1) return cut[0];
  let best: Q | undefined;
  let least = TOLERANCE * slug.length;
  for (const question of questions) {
    const mistakes = editDistance(slug, question.slug, least);
    if (mistakes <= least && (!best || mistakes < least)) [best, least] = [question, mistakes];
  }
  return best;
}
