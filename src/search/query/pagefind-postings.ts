import { pagefindWord } from '../terms/encode.ts';
import type { Manifest } from './manifest.ts';
import type { Lookup, Postings } from './postings.ts';

/** The part of Pagefind's `pagefind.js` that the search uses. */
export interface Pagefind {
  options(options: { basePath: string }): Promise<void>;
  search(word: string): Promise<{ results: { id: string; words: number[] }[] }>;
}

/** A lookup that asks Pagefind for the positions of a term, once per term. */
export function pagefindLookup(pagefind: Pagefind, manifest: Manifest): Lookup {
  const places = new Map(manifest.pages.map(({ record }, place) => [record, place]));
  const known = new Map<string, Promise<Postings>>();
  const ask = async (term: string): Promise<Postings> => {
    const { results } = await pagefind.search(pagefindWord(term));
    return new Map(
      results.flatMap(({ id, words }): [number, number[]][] => {
        const place = places.get(id);
        return place === undefined ? [] : [[place, [...words].sort((a, b) => a - b)]];
      }),
    );
  };
  return (term) => {
    const postings = known.get(term) ?? ask(term);
    known.set(term, postings);
    return postings;
  };
}
