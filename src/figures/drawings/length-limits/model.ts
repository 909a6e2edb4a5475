/** The sizes of a model with grouped keys and values; `bytes` is the number of bytes per number. */
export interface Configuration {
  layers: number;
  heads: number;
  groups: number;
  headWidth: number;
  bytes: number;
  parameters: number;
}

/** The sizes of Llama 3 8B. */
export const MODEL: Configuration = {
  layers: 32,
  heads: 32,
  groups: 8,
  headWidth: 128,
  bytes: 2,
  parameters: 8e9,
};

const GIB = 2 ** 30;

/** The size of the KV cache of one sequence, in GiB: 2 L h_kv d_k n b. */
export function cache(tokens: number, { layers, groups, headWidth, bytes }: Configuration): number {
  return (2 * layers * groups * headWidth * tokens * bytes) / GIB;
}

/** The size of the attention weights of one layer if they are stored, in GiB: h n² b. */
export function attentionWeights(tokens: number, { heads, bytes }: Configuration): number {
  return (heads * tokens ** 2 * bytes) / GIB;
}

/** The size of the parameters, in GiB. */
export function parameters({ parameters: count, bytes }: Configuration): number {
  return (count * bytes) / GIB;
}

/** The softmax weight of a key whose score is `gap` above those of the n − 1 others: 1/(1 + (n − 1)e^−gap). */
export function dilution(tokens: number, gap: number): number {
  return 1 / (1 + (tokens - 1) * Math.exp(-gap));
}
