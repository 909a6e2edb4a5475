import { characters, joined, MARKER, merge, type Method, type Pair } from './model.ts';

export const UNKNOWN = '[UNK]';

/** The encoding of a word. */
export interface Encoding {
  /** The pieces before unknown ones are replaced; those of BPE, concatenated, give the word. */
  pieces: string[];
  /** The pieces, with [UNK] in place of those that are not in the vocabulary. */
  tokens: string[];
  /** What is not in the vocabulary: the distinct characters in BPE, the rest of the word in WordPiece. */
  unknown: string[];
  steps: Step[];
}

/** A step of the encoder: its input and its result. */
export interface Step {
  /** BPE: the merge; `undefined` for the split into characters. WordPiece: the rest of the word. */
  at: Pair | string | undefined;
  /** BPE: the pieces of the word after the step. WordPiece: the piece that matches; empty if none does. */
  pieces: string[];
}

/** Applies the merges in the order in which they were learned, and records each one that changes the word. */
export function encodeByMerges(word: string, learned: readonly Pair[], base: readonly string[]): Encoding {
  let pieces = characters(word);
  const steps: Step[] = [{ at: undefined, pieces }];
  for (const pair of learned) {
    const merged = merge(pieces, pair.parts);
    if (merged.length === pieces.length) continue;
    pieces = merged;
    steps.push({ at: pair, pieces });
  }
  const unknown = [...new Set(word)].filter((character) => !base.includes(character));
  return {
    pieces,
    tokens: pieces.map((piece) => (unknown.includes(piece) ? UNKNOWN : piece)),
    unknown,
    steps,
  };
}

/**
 * Takes the longest matching entry, from left to right; if none matches, the whole word is unknown. This is the encoder
 * of BERT.
 */
export function encodeByLongest(word: string, vocabulary: readonly string[]): Encoding {
  const entries = new Set(vocabulary);
  const pieces: string[] = [];
  const steps: Step[] = [];
  let rest = [...word];
  while (rest.length > 0) {
    const marker = pieces.length > 0 ? MARKER : '';
    let length = rest.length;
    while (length > 0 && !entries.has(marker + rest.slice(0, length).join(''))) length--;
    const at = marker + rest.join('');
    if (length === 0)
      return { pieces, tokens: [UNKNOWN], unknown: [at], steps: [...steps, { at, pieces: [] }] };
    const piece = marker + rest.slice(0, length).join('');
    pieces.push(piece);
    steps.push({ at, pieces: [piece] });
    rest = rest.slice(length);
  }
  return { pieces, tokens: pieces, unknown: [], steps };
}

/** Encodes a word with the merges or the vocabulary learned so far. */
export function encode(
  word: string,
  method: Method,
  learned: readonly Pair[],
  base: readonly string[],
): Encoding {
  return method === 'bpe'
    ? encodeByMerges(word, learned, base)
    : encodeByLongest(word, [...base, ...learned.map(({ parts }) => joined(parts))]);
}
