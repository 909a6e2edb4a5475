import { pagefindWord } from '../terms/encode.ts';
import { ANY } from '../terms/grams.ts';
import type { Engine } from './engine.ts';
import { onceEach } from './files.ts';
import type { Manifest } from './manifest.ts';
import type { Lookup, Postings } from './postings.ts';

/**
 * A lookup that asks Pagefind for the positions of a term, once per term.
 *
 * @throws UnreadableError if a part of the index does not load; a later call tries again
 */
export function pagefindLookup(
  engine: Engine,
  { pages, spread }: Pick<Manifest, 'pages' | 'spread'>,
): Lookup {
  const places = new Map(pages.map(({ record }, place) => [record, place]));
  return onceEach(async (term): Promise<Postings> => {
    const results = await engine.search(pagefindWord(term), partsOf(term, spread).map(pagefindWord));
    return new Map(
      results.flatMap(({ record, positions }): [number, number[]][] => {
        const place = places.get(record);
        return place === undefined ? [] : [[place, [...positions].sort((a, b) => a - b)]];
      }),
    );
  });
}

/** A term of each further part of the index that answers a term: Pagefind itself loads only the first. */
function partsOf(term: string, spread: Manifest['spread']): string[] {
  if (!term.endsWith(ANY)) return [];
  const character = term.slice(0, -ANY.length);
  return [...(spread[character] ?? '')].map((next) => character + next);
}
