import { moments } from '../../../models/moments.ts';

/** The position of LayerNorm: before the sublayer, after the sum, or none. */
export type Wiring = 'pre' | 'post' | 'none';

export type Vector = Float64Array<ArrayBuffer>;

/** The product x W of a row x and a square matrix that is stored row by row. */
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

/** The product g Wᵀ for a row g. */
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

/** y = LN(x) without gain, bias and ε, and the standard deviation that x is divided by. */
export function layerNorm(x: Vector): Normed {
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

/** The states of one token in a forward pass. */
export interface Forward {
  /** x_0 … x_L in the residual stream. */
  stream: Vector[];
  /** The outputs of the L sublayers. */
  outputs: Vector[];
  /** The LN of each sublayer: of x_l in pre-LN, of x_l + F_l(x_l) in post-LN. */
  norms: Normed[];
  /** The final LN, which only pre-LN has. */
  last: Normed | undefined;
  output: Vector;
}

/** The forward pass of one token through L sublayers F_l(x) = gain · x W_l. */
export function forward(wiring: Wiring, input: Vector, weights: readonly Vector[], gain: number): Forward {
  let x = input;
  const [stream, outputs, norms]: [Vector[], Vector[], Normed[]] = [[x], [], []];
  for (const weight of weights) {
    const before = wiring === 'pre' ? layerNorm(x) : undefined;
    const branch = times(before?.y ?? x, weight).map((value) => gain * value);
    const sum = plus(x, branch, 1);
    const after = wiring === 'post' ? layerNorm(sum) : undefined;
    const norm = before ?? after;
    if (norm) norms.push(norm);
    x = after?.y ?? sum;
    outputs.push(branch);
    stream.push(x);
  }
  const last = wiring === 'pre' ? layerNorm(x) : undefined;
  return { stream, outputs, norms, last, output: last?.y ?? x };
}

/** The gradients ∂ℓ/∂x_0 … ∂ℓ/∂x_L of one token, by backpropagation from the gradient at the output. */
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
 * The factor of the LNs on the identity path from x_l to the output, for l = 0 … L: the product of their 1/σ. It is the
 * gain of the path through no sublayer, not the size of the whole gradient.
 */
export function identityPath(wiring: Wiring, { stream, norms, last }: Forward): number[] {
  let factor = last ? 1 / last.deviation : 1;
  const factors = stream.map(() => factor);
  if (wiring !== 'post') return factors;
  for (let layer = norms.length - 1; layer >= 0; layer--)
    factors[layer] = factor /= norms[layer]?.deviation ?? NaN;
  return factors;
}
