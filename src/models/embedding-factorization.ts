/** Number of parameters of an embedding table with V = `words` rows and d = `width` columns: Vd. */
export function table(words: number, width: number): number {
  return words * width;
}

/**
 * Number of parameters of a factorized embedding, r(V + d): a V×r table and an r×d projection. It is also the number
 * of multiply–adds per token at the output. Source: ALBERT, section 3.1, https://arxiv.org/abs/1909.11942
 */
export function factors(words: number, width: number, rank: number): number {
  return rank * (words + width);
}

/** The rank r at which the factorization has as many parameters as the full table: Vd/(V + d). */
export function breakEven(words: number, width: number): number {
  return (words * width) / (words + width);
}
