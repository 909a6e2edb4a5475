export type Vector = readonly [number, number, number];

function mean(values: Vector): number {
  return (values[0] + values[1] + values[2]) / 3;
}

/** The vector minus its mean: its projection on the plane orthogonal to (1, 1, 1). */
export function centered(values: Vector): Vector {
  const middle = mean(values);
  return [values[0] - middle, values[1] - middle, values[2] - middle];
}

/** LayerNorm without gain, bias and ε: a point on the sphere of radius √3 in that plane. */
export function layerNorm(values: Vector): Vector {
  const [x, y, z] = centered(values);
  const deviation = Math.sqrt((x * x + y * y + z * z) / 3);
  return [x / deviation, y / deviation, z / deviation];
}

/** Coordinates of the vector in the plane, and its height above it along (1, 1, 1). */
export function coordinates(values: Vector): { across: number; depth: number; height: number } {
  const [x, y, z] = values;
  return {
    across: (x - y) / Math.SQRT2,
    depth: (x + y - 2 * z) / Math.sqrt(6),
    height: (x + y + z) / Math.sqrt(3),
  };
}

/** The standard deviation after LayerNorm of features of variance 1, if one of `width` features is `outlier`. */
export function spread(outlier: number, width: number): number {
  return 1 / Math.sqrt(1 + outlier ** 2 / width);
}
