import { closest, distance } from 'fastest-levenshtein';

/** The known word that an unknown one was most likely meant to be; `undefined` where none is near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const candidates = [...known];
  if (candidates.length === 0 || word === '') return undefined;
  const candidate = closest(word, candidates);
  const share = distance(word, candidate) / Math.max(word.length, candidate.length);
  return share <= 0.4 || candidate.startsWith(word) || word.startsWith(candidate) ? candidate : undefined;
}

/** The remedy for an unknown word: the nearest known one, or what to do if there is none near. */
export function suggestion(word: string, known: Iterable<string>, otherwise: string): string {
  const near = nearest(word, known);
  return near === undefined ? otherwise : `did you mean "${near}"? If not, ${otherwise}`;
}

/** The digits of an id but for its zeros, in order of size: what is left when two are swapped or a zero is forgotten. */
const digits = (id: string) => [...id.replace(/[^1-9]/g, '')].sort().join('');

/** The remedy for an unknown id of a question: near ids are other questions, so only a slip of the keys is guessed. */
export function idSuggestion(id: string, known: Iterable<string>, otherwise: string): string {
  const near = [...known].find((one) => one[0] === id[0] && digits(one) === digits(id));
  return near === undefined ? otherwise : `did you mean "${near}"? If not, ${otherwise}`;
}
