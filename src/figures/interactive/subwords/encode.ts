import { characters, joined, MARKER, merge, type Method, type Pair } from './model.ts';

export const UNKNOWN = '[UNK]';

/** A word as the model would get it. */
export interface Encoding {
  /** The pieces before any becomes unknown; those of BPE give the word when concatenated, known or not. */
  pieces: string[];
  /** The pieces, with [UNK] in place of what the vocabulary does not have. */
  tokens: string[];
  /** What the vocabulary does not have: the distinct characters in BPE, the rest of the word in WordPiece. */
  unknown: string[];
  steps: Step[];
}

/** A step of the encoder: what it came upon, and what it made of it. */
export interface Step {
  /** BPE: the merge, none for the cut into characters. WordPiece: what is left of the word. */
  at: Pair | string | undefined;
  /** BPE: the word's pieces now. WordPiece: the piece that it takes, none where nothing fits. */
  pieces: string[];
}

/** Replays the merges in the order in which they were learned; a step is recorded where one changes the word. */
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

/** Takes the longest entry that fits, from the left; the whole word is unknown where none does. As BERT encodes. */
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

/** Encodes a word with what training has learned so far. */
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
