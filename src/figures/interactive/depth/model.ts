import { normal } from '../../../models/random.ts';
import { moments } from '../../../models/moments.ts';
import {
  backward,
  dot,
  forward,
  identityPath,
  layerNorm,
  type Forward,
  type Vector,
  type Wiring,
} from './stack.ts';

/** What is shown of a stack, by sublayer; measured or predicted. */
export interface Profile {
  /** Variance of the entries of x_l, l = 0 … L. */
  variance: number[];
  /** ‖∂ℓ/∂x_l‖ / ‖∂ℓ/∂output‖, l = 0 … L: all paths together. */
  gradient: number[];
  /** The factor on the identity path from x_l to the output, l = 0 … L. */
  identity: number[];
  /** ‖F_l‖ / ‖x_l‖, l = 0 … L − 1: how much a sublayer changes its trunk. */
  change: number[];
  /** The share of x_0 in the output, as a cosine: what the identity path brings there, over the size of the output. */
  share: number;
}

/** A stack of random linear sublayers, as many as it has matrices. */
export interface Toy {
  /** Tokens as rows. */
  input: readonly Vector[];
  /** The gradients that arrive at the output, as rows. */
  arriving: readonly Vector[];
  /** Square matrices, stored row by row. */
  weights: readonly Vector[];
}

function size(vectors: readonly Vector[]): number {
  return Math.sqrt(vectors.reduce((sum, vector) => sum + dot(vector, vector), 0));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** What a stack does, computed forward and backward, all tokens together. */
export function measure(wiring: Wiring, { input, arriving, weights }: Toy, gain: number): Profile {
  const runs = input.map((token) => forward(wiring, token, weights, gain));
  const gradients = runs.map((run, token) =>
    backward(wiring, run, weights, gain, arriving[token] ?? new Float64Array(0)),
  );
  const paths = runs.map((run) => identityPath(wiring, run));
  const all = (pick: (run: Forward) => Vector | undefined) => runs.flatMap((run) => pick(run) ?? []);
  const states = Array.from({ length: weights.length + 1 }, (_, layer) => layer);
  const identity = states.map((layer) => mean(paths.map((path) => path[layer] ?? NaN)));
  return {
    variance: states.map(
      (layer) => moments(all(({ trunk }) => trunk[layer]).flatMap((x) => [...x])).variance,
    ),
    gradient: states.map((layer) => size(gradients.flatMap((list) => list[layer] ?? [])) / size(arriving)),
    identity,
    change: weights.map(
      (_, layer) => size(all(({ branches }) => branches[layer])) / size(all(({ trunk }) => trunk[layer])),
    ),
    share: ((identity[0] ?? NaN) * size(input)) / size(all(({ output }) => output)),
  };
}

/**
 * The same by formula: every sublayer's output is uncorrelated with the trunk and has variance s = gain² for an input
 * of variance 1, x_0 has variance 1, and d is large.
 */
export function predict(wiring: Wiring, layers: number, gain: number): Profile {
  const s = gain ** 2;
  const states = Array.from({ length: layers + 1 }, (_, layer) => layer);
  const steps = states.slice(0, -1);
  if (wiring === 'pre')
    return {
      variance: states.map((layer) => 1 + layer * s),
      gradient: states.map((layer) => (1 + layer * s) ** -0.5),
      identity: states.map(() => (1 + layers * s) ** -0.5),
      change: steps.map((layer) => gain / Math.sqrt(1 + layer * s)),
      share: (1 + layers * s) ** -0.5,
    };
  const grown = states.map((layer) => (1 + s) ** ((layers - layer) / 2));
  const post = wiring === 'post';
  return {
    variance: states.map((layer) => (post ? 1 : (1 + s) ** layer)),
    gradient: post ? states.map(() => 1) : grown,
    identity: post ? grown.map((factor) => 1 / factor) : states.map(() => 1),
    change: steps.map(() => gain),
    share: (1 + s) ** (-layers / 2),
  };
}

/** Tokens of the random toy, and features of each. */
export const TOKENS = 16;
export const WIDTH = 64;

let drawn:
  | { seed: number; next: () => number; toy: { input: Vector[]; arriving: Vector[]; weights: Vector[] } }
  | undefined;

/**
 * A random toy: x_0 is LN of entries from N(0, 1), the arriving gradient has entries N(0, 1), the matrices entries
 * N(0, 1/d). More sublayers add to the same stack; it is kept until another seed is asked for.
 */
export function randomToy(layers: number, seed: number): Toy {
  if (drawn?.seed !== seed) {
    const next = normal(seed);
    const rows = () => Array.from({ length: TOKENS }, () => Float64Array.from({ length: WIDTH }, next));
    const input = rows().map((row) => layerNorm(row).y);
    drawn = { seed, next, toy: { input, arriving: rows(), weights: [] } };
  }
  const { next, toy } = drawn;
  while (toy.weights.length < layers)
    toy.weights.push(Float64Array.from({ length: WIDTH ** 2 }, () => next() / Math.sqrt(WIDTH)));
  return { ...toy, weights: toy.weights.slice(0, layers) };
}
