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

/** The measured or predicted values of a stack, by sublayer. */
export interface Profile {
  /** Variance of the entries of x_l, l = 0 … L. */
  variance: number[];
  /** ‖∂ℓ/∂x_l‖ / ‖∂ℓ/∂output‖, l = 0 … L, over all paths together. */
  gradient: number[];
  /** The factor on the identity path from x_l to the output, l = 0 … L. */
  identity: number[];
  /** ‖F_l‖ / ‖x_l‖, l = 0 … L − 1: how much a sublayer changes the residual stream. */
  change: number[];
  /** The share of x_0 in the output, as a cosine: the contribution of the identity path divided by the size of the output. */
  share: number;
}

/** A stack of linear sublayers, one per matrix in `weights`. */
export interface Toy {
  /** The tokens x_0, as rows. */
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

/** The profile of a stack, computed by a forward and a backward pass, over all tokens together. */
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
      (layer) => moments(all(({ stream }) => stream[layer]).flatMap((x) => [...x])).variance,
    ),
    gradient: states.map((layer) => size(gradients.flatMap((list) => list[layer] ?? [])) / size(arriving)),
    identity,
    change: weights.map(
      (_, layer) => size(all(({ outputs }) => outputs[layer])) / size(all(({ stream }) => stream[layer])),
    ),
    share: ((identity[0] ?? NaN) * size(input)) / size(all(({ output }) => output)),
  };
}

/**
 * The profile by formula. It assumes that the output of every sublayer is uncorrelated with the residual stream and has
 * variance s = gain² for an input of variance 1, that x_0 has variance 1, and that d is large.
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

/** The number of tokens of the random toy model; WIDTH is the number of features per token. */
export const TOKENS = 16;
export const WIDTH = 64;

let drawn:
  | { seed: number; next: () => number; toy: { input: Vector[]; arriving: Vector[]; weights: Vector[] } }
  | undefined;

/**
 * A random toy model: x_0 is LN of entries from N(0, 1), the arriving gradient has entries from N(0, 1), and the
 * matrices have entries from N(0, 1/d). Further sublayers extend the same stack, which is cached until the seed
 * changes.
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
