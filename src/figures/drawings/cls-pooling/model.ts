import { uniform } from '../../../models/random.ts';

/** A toy sentence vector in two dimensions, and which of two meanings the sentence has. */
export interface Sentence {
  vector: readonly [number, number];
  meaning: 0 | 1;
}

export interface Sampling {
  sentences: number;
  /** The distance of the common mean from the origin; `noise` is the spread along the direction without meaning. */
  mean: number;
  noise: number;
  seed: number;
}

const TURN = Math.PI / 6;

/** Sentences of two meanings, ±1 along one direction, spread along another and moved by a common mean. */
export function sample({ sentences, mean, noise, seed }: Sampling): Sentence[] {
  const even = uniform(seed);
  /** Uniform numbers from −1 to 1, so that there are no outliers. */
  const next = () => 2 * even() - 1;
  return Array.from({ length: sentences }, (_, index) => {
    const meaning = index % 2 === 0 ? 0 : 1;
    const [across, along] = [(meaning === 0 ? -1 : 1) + 0.5 * next(), noise * next()];
    const [cos, sin] = [Math.cos(TURN), Math.sin(TURN)];
    const turned = [
      cos * along - sin * across + mean * cos,
      sin * along + cos * across + mean * 1.2,
    ] as const;
    return { vector: turned, meaning };
  });
}

type Vectors = readonly (readonly [number, number])[];

/** The vectors minus their mean. */
export function centered(vectors: Vectors): [number, number][] {
  const middle = [0, 1].map(
    (axis) => vectors.reduce((sum, each) => sum + (each[axis] ?? 0), 0) / vectors.length,
  );
  return vectors.map(([x, y]) => [x - (middle[0] ?? 0), y - (middle[1] ?? 0)]);
}

/** The whitened vectors (x − μ)UΛ^−½, with variance 1 in each direction and no covariance. */
export function whitened(vectors: Vectors): [number, number][] {
  const moved = centered(vectors);
  const moment = (one: 0 | 1, other: 0 | 1) =>
    moved.reduce((sum, each) => sum + each[one] * each[other], 0) / moved.length;
  const [xx, xy, yy] = [moment(0, 0), moment(0, 1), moment(1, 1)];
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const spread = [
    xx * cos ** 2 + 2 * xy * cos * sin + yy * sin ** 2,
    xx * sin ** 2 - 2 * xy * cos * sin + yy * cos ** 2,
  ];
  const scale = spread.map((variance) => variance ** -0.5);
  return moved.map(([x, y]) => [
    (cos * x + sin * y) * (scale[0] ?? 1),
    (cos * y - sin * x) * (scale[1] ?? 1),
  ]);
}

/** The mean cosine over all pairs of vectors. */
export function meanCosine(vectors: Vectors): number {
  const cosines = vectors.flatMap(([x, y], index) =>
    vectors
      .slice(index + 1)
      .map((other) => (x * other[0] + y * other[1]) / (Math.hypot(x, y) * Math.hypot(...other))),
  );
  return cosines.reduce((sum, cosine) => sum + cosine, 0) / cosines.length;
}

/** The parameters of the drawing. */
export const SAMPLING: Sampling = { sentences: 24, mean: 9, noise: 7, seed: 84 };

/** Tables 1 and 5 of Reimers and Gurevych (2019): Spearman on seven STS tasks, accuracy on seven of SentEval. */
export const REPORTED = {
  glove: { sts: 61.32, probe: 81.52 },
  mean: { sts: 54.81, probe: 84.94 },
  cls: { sts: 29.19, probe: 84.66 },
  sbert: { sts: 74.89, probe: 87.41 },
} as const;
