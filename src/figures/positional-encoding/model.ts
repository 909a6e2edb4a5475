/** Angular frequency of the pair of dimensions (2i, 2i+1), in radians a position. */
export function frequency(pair: number, dimensions: number, base = 10000): number {
  return base ** ((-2 * pair) / dimensions);
}

/** The sinusoidal encoding of one position: sine in the even dimensions, cosine in the odd ones. */
export function encoding(position: number, dimensions: number): number[] {
  return Array.from({ length: dimensions }, (_, dimension) => {
    const angle = position * frequency(Math.floor(dimension / 2), dimensions);
    return dimension % 2 === 0 ? Math.sin(angle) : Math.cos(angle);
  });
}

/** Dot product of two vectors of one length. */
export function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
}
