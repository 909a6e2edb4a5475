import { normal } from '../../random.ts';
import { moments } from '../normalization/model.ts';

/** Where the LayerNorm stands: in the branch, after the sum, or nowhere. */
export type Wiring = 'pre' | 'post' | 'none';

export type Vector = Float64Array<ArrayBuffer>;

/** x W, for a row x and a square matrix that is stored row by row. */
function times(x: Vector, weight: Vector): Vector {
  const width = x.length;
  const product = new Float64Array(width);
  for (let row = 0; row < width; row++) {
    const value = x[row] ?? 0;
    for (let column = 0; column < width; column++)
      product[column] = (product[column] ?? 0) + value * (weight[row * width + column] ?? 0);
  }
  return product;
}

/** g Wᵀ, for a row g. */
function timesTransposed(g: Vector, weight: Vector): Vector {
  const width = g.length;
  return g.map((_, row) => {
    let sum = 0;
    for (let column = 0; column < width; column++)
      sum += (g[column] ?? 0) * (weight[row * width + column] ?? 0);
    return sum;
  });
}

function plus(one: Vector, other: Vector, factor: number): Vector {
  return one.map((value, index) => value + factor * (other[index] ?? 0));
}

export function dot(one: Vector, other: Vector): number {
  return one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
}

interface Normed {
  y: Vector;
  deviation: number;
}

/** y = LN(x) without gain, bias and ε, with the standard deviation that it divides by. */
function layerNorm(x: Vector): Normed {
  const { mean, variance } = moments(x);
  const deviation = Math.sqrt(variance);
  return { y: x.map((value) => (value - mean) / deviation), deviation };
}

/** g ∂y/∂x = (g − mean(g) − y · mean(g y)) / σ, for a row g. */
function backThroughNorm(g: Vector, { y, deviation }: Normed): Vector {
  const { mean } = moments(g);
  const along = dot(g, y) / y.length;
  return g.map((value, index) => (value - mean - (y[index] ?? 0) * along) / deviation);
}

/** What one token becomes on its way up. */
export interface Forward {
  /** x_0 … x_L on the trunk. */
  trunk: Vector[];
  /** What each sublayer adds, L of them. */
  branches: Vector[];
  /** The LN of each sublayer: of x_l in pre-LN, of x_l + F_l(x_l) in post-LN. */
  norms: Normed[];
  /** The final LN, which only pre-LN has. */
  last: Normed | undefined;
  output: Vector;
}

/** One token through L sublayers F_l(x) = gain · x W_l. */
export function forward(wiring: Wiring, input: Vector, weights: readonly Vector[], gain: number): Forward {
  let x = input;
  const [trunk, branches, norms]: [Vector[], Vector[], Normed[]] = [[x], [], []];
  for (const weight of weights) {
    const before = wiring === 'pre' ? layerNorm(x) : undefined;
    const branch = times(before?.y ?? x, weight).map((value) => gain * value);
    const sum = plus(x, branch, 1);
    const after = wiring === 'post' ? layerNorm(sum) : undefined;
    const norm = before ?? after;
    if (norm) norms.push(norm);
    x = after?.y ?? sum;
    branches.push(branch);
    trunk.push(x);
  }
  const last = wiring === 'pre' ? layerNorm(x) : undefined;
  return { trunk, branches, norms, last, output: last?.y ?? x };
}

/** The gradients ∂ℓ/∂x_0 … ∂ℓ/∂x_L of one token, by backpropagation, for one that arrives at the output. */
export function backward(
  wiring: Wiring,
  { norms, last }: Forward,
  weights: readonly Vector[],
  gain: number,
  arriving: Vector,
): Vector[] {
  let g = last ? backThroughNorm(arriving, last) : arriving;
  const gradients = [g];
  for (let layer = weights.length - 1; layer >= 0; layer--) {
    const [weight, norm] = [weights[layer], norms[layer]];
    if (!weight) continue;
    if (wiring === 'post' && norm) g = backThroughNorm(g, norm);
    const through = timesTransposed(g, weight);
    g = plus(g, wiring === 'pre' && norm ? backThroughNorm(through, norm) : through, gain);
    gradients.unshift(g);
  }
  return gradients;
}

/**
 * The factor that the LNs put on the identity path from x_l to the output, for l = 0 … L: the product of their 1/σ.
 * It is the gain of the path that takes no branch, and not the size of the whole gradient.
 */
export function identityPath(wiring: Wiring, { trunk, norms, last }: Forward): number[] {
  let factor = last ? 1 / last.deviation : 1;
  const factors = trunk.map(() => factor);
  if (wiring !== 'post') return factors;
  for (let layer = norms.length - 1; layer >= 0; layer--)
    factors[layer] = factor /= norms[layer]?.deviation ?? NaN;
  return factors;
}

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
