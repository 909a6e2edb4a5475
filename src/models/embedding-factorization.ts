/** Parameters of one table of `words` rows and `width` columns. */
export function table(words: number, width: number): number {
  return words * width;
}

/** Parameters of a narrow table and a projection, r(V + d); also the multiply–adds a token costs at the output. */
export function factors(words: number, width: number, rank: number): number {
  return rank * (words + width);
}

/** The rank at which both have the same size, Vd/(V + d). */
export function breakEven(words: number, width: number): number {
  return (words * width) / (words + width);
}
