/** The angular frequency ω_i = base^(−2i/d) of the pair of dimensions (2i, 2i+1), in radians per position. */
export function frequency(pair: number, dimensions: number, base = 10000): number {
  return base ** ((-2 * pair) / dimensions);
}

/** The wavelength of the slowest pair, in positions: 2π · base^((d−2)/d). */
export function longestWavelength(dimensions: number, base: number): number {
  return (2 * Math.PI) / frequency(dimensions / 2 - 1, dimensions, base);
}

/**
 * The sinusoidal encoding of one position: sine in the even dimensions, cosine in the odd ones. Source: Vaswani et al.
 * (2017), section 3.5.
 */
export function encoding(position: number, dimensions: number, base = 10000): number[] {
  return Array.from({ length: dimensions }, (_, dimension) => {
    const angle = position * frequency(Math.floor(dimension / 2), dimensions, base);
    return dimension % 2 === 0 ? Math.sin(angle) : Math.cos(angle);
  });
}

/** The dot product of two vectors of the same length. */
export function dot(one: readonly number[], other: readonly number[]): number {
  let sum = 0;
  for (let entry = 0; entry < one.length; entry++) sum += (one[entry] ?? 0) * (other[entry] ?? 0);
  return sum;
}

/**
 * The product x R_k of a row vector and the block-diagonal rotation with the blocks (cos kω_i, −sin kω_i; sin kω_i, cos
 * kω_i): PE_p R_k = PE_{p+k}.
 */
export function rotate(row: readonly number[], steps: number, base = 10000): number[] {
  return row.map((value, dimension) => {
    const angle = steps * frequency(Math.floor(dimension / 2), row.length, base);
    const other = row[dimension % 2 === 0 ? dimension + 1 : dimension - 1] ?? 0;
    return value * Math.cos(angle) + (dimension % 2 === 0 ? other : -other) * Math.sin(angle);
  });
}

/** Σ_i cos kω_i over the d/2 pairs, which equals PE_p · PE_{p+k} for every p. */
export function sumOfCosines(offset: number, dimensions: number, base = 10000): number {
  let sum = 0;
  for (let pair = 0; pair < dimensions / 2; pair++)
    sum += Math.cos(offset * frequency(pair, dimensions, base));
  return sum;
}

/** At most `most` pairs of the d/2, from the fastest to the slowest, evenly spaced. */
export function spreadPairs(dimensions: number, most: number): number[] {
  const last = dimensions / 2 - 1;
  if (last < most) return Array.from({ length: last + 1 }, (_, pair) => pair);
  return Array.from({ length: most }, (_, index) => Math.round((index * last) / (most - 1)));
}

/**
 * The way of a hand from one angle to another, in radians, as the ends of arcs of at most half a turn. It has one
 * radius, or it is an outward spiral if it makes more than one turn. A half circle whose radius is the mean of the
 * radii at its ends joins them exactly.
 */
export function way(from: number, to: number): { at: number; radius: number }[] {
  const length = Math.abs(to - from);
  const count = Math.max(1, Math.ceil(length / Math.PI));
  return Array.from({ length: count + 1 }, (_, index) => {
    const share = index / count;
    return { at: from + share * (to - from), radius: length > 2 * Math.PI ? 0.2 + 0.6 * share : 0.5 };
  });
}
