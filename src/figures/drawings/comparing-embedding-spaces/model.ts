/** The vector of one input; all models here have two dimensions. */
export type Vector = readonly [number, number];
export type Space = readonly Vector[];

/** A 2×2 matrix by rows. */
type Square = readonly [Vector, Vector];

/** The four inputs of the worked example of 3-02. */
export const POINTS: Space = [
  [1, 0],
  [-1, 0],
  [0, 2],
  [0, -2],
];

/** The vectors, rotated by an angle in degrees and scaled. */
export function turned(space: Space, degrees: number, scale: number): Space {
  const [c, s] = [Math.cos((degrees * Math.PI) / 180) * scale, Math.sin((degrees * Math.PI) / 180) * scale];
  return space.map(([x, y]) => [c * x - s * y, s * x + c * y] as const);
}

/** The vectors, with each dimension multiplied by its own factor. */
export function stretched(space: Space, [across, up]: Vector): Space {
  return space.map(([x, y]) => [across * x, up * y] as const);
}

function centered(space: Space): Space {
  const mean = (axis: 0 | 1) => space.reduce((sum, point) => sum + point[axis], 0) / space.length;
  const [x, y] = [mean(0), mean(1)];
  return space.map((point) => [point[0] - x, point[1] - y] as const);
}

/** X^⊤Y of the centered vectors. */
function product(one: Space, other: Space): Square {
  const [left, right] = [centered(one), centered(other)];
  const entry = (i: 0 | 1, j: 0 | 1) =>
    left.reduce((sum, point, row) => sum + point[i] * (right[row]?.[j] ?? 0), 0);
  return [
    [entry(0, 0), entry(0, 1)],
    [entry(1, 0), entry(1, 1)],
  ];
}

const squares = (m: Square) => m.flat().reduce((sum, entry) => sum + entry ** 2, 0);
const determinant = ([[a, b], [c, d]]: Square) => a * d - b * c;
const trace = ([[a], [, d]]: Square) => a + d;
/** The nuclear norm, the sum of the two singular values, from the squared Frobenius norm and the determinant. */
const nuclear = (norm: number, area: number) => Math.sqrt(norm + 2 * Math.abs(area));

/** The mean cosine between the vectors of the same input in both spaces, without centering. */
export function rowCosine(one: Space, other: Space): number {
  const cosines = one.map(([x, y], row) => {
    const [u, v] = other[row] ?? [0, 0];
    return (x * u + y * v) / (Math.hypot(x, y) * Math.hypot(u, v));
  });
  return cosines.reduce((sum, each) => sum + each, 0) / cosines.length;
}

/** Linear CKA, between 0 and 1. */
export function cka(one: Space, other: Space): number {
  const own = (space: Space) => Math.sqrt(squares(product(space, space)));
  return squares(product(one, other)) / (own(one) * own(other));
}

/** Procrustes similarity ‖X^⊤Y‖_* of spaces scaled to norm 1, between 0 and 1. */
export function procrustes(one: Space, other: Space): number {
  const m = product(one, other);
  const norm = (space: Space) => Math.sqrt(trace(product(space, space)));
  return nuclear(squares(m), determinant(m)) / (norm(one) * norm(other));
}

function inverse([[a, b], [c, d]]: Square): Square {
  const area = a * d - b * c;
  return [
    [d / area, -b / area],
    [-c / area, a / area],
  ];
}

function times([[a, b], [c, d]]: Square, [[e, f], [g, h]]: Square): Square {
  return [
    [a * e + b * g, a * f + b * h],
    [c * e + d * g, c * f + d * h],
  ];
}

/** Mean canonical correlation, between 0 and 1. */
export function cca(one: Space, other: Space): number {
  const [own, across, theirs] = [product(one, one), product(one, other), product(other, other)];
  const norm = trace(times(times(inverse(own), across), times(inverse(theirs), product(other, one))));
  const area = determinant(across) / Math.sqrt(determinant(own) * determinant(theirs));
  return nuclear(norm, area) / 2;
}
