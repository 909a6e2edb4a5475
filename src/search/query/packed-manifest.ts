import type { Manifest, ManifestPage, Run } from './manifest.ts';

/**
 * The manifest as it is stored: half the bytes, because neighboring words share their beginnings and the lengths of runs
 * are smaller numbers than their positions.
 */
export interface PackedManifest extends Omit<Manifest, 'pages' | 'vocabulary'> {
  pages: (Omit<ManifestPage, 'runs' | 'length'> & {
    /** Field, length and section of each run, one after another. */
    runs: number[];
  })[];
  /** The words in order, each as the length of the beginning that it shares with the one before (A is 0), and the rest. */
  words: string;
  /** For each word, the number of pages as a character; code 35 is 0. */
  counts: string;
}

const LETTER_A = 65;
const MOST_SHARED = 25;
const ZERO = 35;

/** Packs a manifest for its file. Words must be lower case and sorted. */
export function packManifest({ pages, vocabulary, ...rest }: Manifest): PackedManifest {
  const words = Object.keys(vocabulary);
  return {
    ...rest,
    pages: pages.map(({ runs, length, ...page }) => ({
      ...page,
      runs: runs.flatMap(([field, start, section], at) => [
        field,
        (runs[at + 1]?.[1] ?? length) - start,
        section,
      ]),
    })),
    words: words
      .map((word, at) => {
        const shared = sharedLength(words[at - 1] ?? '', word);
        return String.fromCharCode(LETTER_A + shared) + word.slice(shared);
      })
      .join(''),
    counts: Object.values(vocabulary)
      .map((count) => String.fromCharCode(ZERO + count))
      .join(''),
  };
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < MOST_SHARED && length < b.length && a[length] === b[length]) length++;
  return length;
}

/** The manifest of its file. */
export function unpackManifest({ pages, words, counts, ...rest }: PackedManifest): Manifest {
  const vocabulary: Record<string, number> = {};
  let last = '';
  words.match(/[A-Z][^A-Z]*/g)?.forEach((packed, at) => {
    last = last.slice(0, packed.charCodeAt(0) - LETTER_A) + packed.slice(1);
    vocabulary[last] = counts.charCodeAt(at) - ZERO;
  });
  return { ...rest, vocabulary, pages: pages.map(unpackPage) };
}

function unpackPage({ runs: packed, ...page }: PackedManifest['pages'][number]): ManifestPage {
  const runs: Run[] = [];
  let start = 0;
  for (let at = 0; at < packed.length; at += 3) {
    const [field = 0, length = 0, section = -1] = packed.slice(at, at + 3);
    runs.push([field, start, section]);
    start += length;
  }
  return { ...page, runs, length: start };
}
