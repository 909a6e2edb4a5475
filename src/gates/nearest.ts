import { closest, distance } from 'fastest-levenshtein';

/** The known word that is most similar to an unknown one; `undefined` if none is similar enough. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const candidates = [...known];
  if (candidates.length === 0 || word === '') return undefined;
  const candidate = closest(word, candidates);
  const share = distance(word, candidate) / Math.max(word.length, candidate.length);
  return share <= 0.4 || candidate.startsWith(word) || word.startsWith(candidate) ? candidate : undefined;
}

/** The remedy for an unknown word: the nearest known word, and `otherwise` as what else to do. */
export function suggestion(word: string, known: Iterable<string>, otherwise: string): string {
  const near = nearest(word, known);
  return near === undefined ? otherwise : `did you mean "${near}"? If not, ${otherwise}`;
}

/** The nonzero digits of an id in sorted order: they stay the same if two digits are swapped or a zero is forgotten. */
const digits = (id: string) => [...id.replace(/[^1-9]/g, '')].sort().join('');

/** The remedy for an unknown id of a question. Similar ids belong to other questions, so only typing mistakes are suggested. */
export function idSuggestion(id: string, known: Iterable<string>, otherwise: string): string {
  const near = [...known].find((one) => one[0] === id[0] && digits(one) === digits(id));
  return near === undefined ? otherwise : `did you mean "${near}"? If not, ${otherwise}`;
}
