import { causalMask } from '../../../models/attention-masks.ts';
import { rows } from '../../../models/kv-cache.ts';

export const BEGIN = '<s>';
export const END = '</s>';

/**
 * The greatest number of tokens that a reader may type; LONGEST is the greatest number of characters per token. The
 * table has no room for more.
 */
export const MOST_TOKENS = 8;
export const LONGEST_TOKEN = 12;

/** Splits a typed sentence into tokens at spaces; every Chinese character is one token. */
export function tokensOf(text: string): string[] {
  return text.match(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu) ?? [];
}

/** Whether a typed sentence can be shown: it has 1 to MOST_TOKENS tokens of letters, digits and plain punctuation. */
export function accepts(text: string): boolean {
  const tokens = tokensOf(text);
  const plain = (token: string) =>
    [...token].length <= LONGEST_TOKEN && /^[\p{L}\p{M}\p{N}'’.,:;!?，。：；！？、…—-]+$/u.test(token);
  return tokens.length >= 1 && tokens.length <= MOST_TOKENS && tokens.every(plain);
}

/**
 * The inputs y_0 … y_{T−1} and the targets y_1 … y_T, where y_0 is BEGIN and y_T is END. Both have length T, one more
 * than the words.
 */
export function shifted(words: readonly string[]): { inputs: string[]; targets: string[] } {
  return { inputs: [BEGIN, ...words], targets: [...words, END] };
}

/** Training by teacher forcing, or generation with or without a KV cache. */
export type Way = 'training' | 'cached' | 'uncached';

/**
 * The state of position j (column) in row or pass i of the T × T table. In training: whether row i sees it. In
 * generation: whether pass i computes its K and V for the first time, reads them from the cache, or computes them
 * again; `none` if there is no such token or no such pass yet.
 */
export type Cell = 'seen' | 'hidden' | 'new' | 'cache' | 'again' | 'none';

/**
 * The table for T positions.
 *
 * @param step number of generation passes so far, 1 to T; training has only one pass, which computes all rows
 */
export function cells(way: Way, size: number, step: number): Cell[][] {
  const old = way === 'cached' ? 'cache' : 'again';
  return causalMask(size).map((row, i) =>
    row.map((visible, j) => {
      if (way === 'training') return visible ? 'seen' : 'hidden';
      if (!visible || i >= step) return 'none';
      return i === j ? 'new' : old;
    }),
  );
}

/** The number of forward passes of the decoder for `count` tokens, including END. */
export function passes(way: Way, count: number): number {
  return way === 'training' ? 1 : count;
}

/** The number of positions computed for `count` tokens: count, or count(count + 1)/2 without a cache. */
export function computed(way: Way, count: number): number {
  return rows(count, way !== 'uncached');
}

/**
 * The probability that a prefix of `count` tokens has no error. In training, it is 1, because the prefix comes from the
 * data. In generation, it is (1 − e)^count if every token is wrong with probability e, independently of those before
 * it.
 */
export function prefixRight(way: Way, e: number, count: number): number {
  return way === 'training' ? 1 : (1 - e) ** count;
}

/** The curve of `prefixRight` in generation, from 0 to `count` tokens. */
export function decay(e: number, count: number): [number, number][] {
  const points = 200;
  return Array.from({ length: points + 1 }, (_, index) => {
    const tokens = (index / points) * count;
    return [tokens, prefixRight('cached', e, tokens)];
  });
}

/** The sizes that determine the cache of a decoder's self-attention. */
export interface Size {
  layers: number;
  heads: number;
  dk: number;
}

/** The base model of the original paper, d = 8 · 64 = 512, and Llama 2 7B, d = 32 · 128 = 4096. */
export const MODELS = {
  base: { layers: 6, heads: 8, dk: 64 },
  llama: { layers: 32, heads: 32, dk: 128 },
} as const satisfies Record<string, Size>;

/** The number of bytes per number in fp16 or bf16. */
export const BYTES = 2;

/** The size in bytes of K and V of `count` tokens in all layers: 2 · layers · h · d_k · n · bytes per number. */
export function cacheBytes({ layers, heads, dk }: Size, count: number): number {
  return 2 * layers * heads * dk * count * BYTES;
}
