/** The embedding table of a vocabulary: number of rows and width. */
export interface Table {
  words: number;
  width: number;
}

/** The embedding table of XLM-R base. */
export const XLM_R: Table = { words: 250_002, width: 768 };

const FLOAT = 4;
const MEGA = 1e6;

/** The ways to store the table. */
export type Scheme = 'full' | 'int8' | 'hashed' | 'factorized' | 'product' | 'quotient';

/**
 * The size of the table in MB for each scheme: one row per token in fp32; int8 with one scale per row; 50,000 hashed
 * rows; rank 128; product quantization with `width`/8 parts of 256 centroids each; quotient and remainder.
 */
export function stored({ words, width }: Table): Record<Scheme, number> {
  const side = Math.ceil(Math.sqrt(words));
  const bytes: Record<Scheme, number> = {
    full: words * width * FLOAT,
    int8: words * width + words * FLOAT,
    hashed: 50_000 * width * FLOAT,
    factorized: 128 * (words + width) * FLOAT,
    product: 256 * width * FLOAT + (words * width) / 8,
    quotient: 2 * side * width * FLOAT,
  };
  return Object.fromEntries(Object.entries(bytes).map(([name, size]) => [name, size / MEGA])) as typeof bytes;
}

/** The row of a token in a table of `rows` rows, by a toy hash: ⌊token / divisor⌋ mod rows. */
export function row(token: number, rows: number, divisor: number): number {
  return Math.floor(token / divisor) % rows;
}

/** The expected share of tokens that share their row if `words` tokens are hashed to `rows` rows at random. */
export function sharing(words: number, rows: number): number {
  return 1 - Math.exp(-words / rows);
}

/** The two tokens of the drawing. */
export const TOKENS = [3, 9] as const;

/** Rows and divisor of the toy hash of a single table. */
export const ONE_TABLE = [6, 1] as const;
export const FIRST = [3, 1] as const;
export const SECOND = [3, 4] as const;
