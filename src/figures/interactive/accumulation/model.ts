/** Two numbers: the parameters w, an input x or a gradient. */
export type Pair = readonly [number, number];

/** A micro-batch of identical tokens with input x and target y. */
export interface MicroBatch {
  tokens: number;
  input: Pair;
  target: number;
}

/** How the loss of a micro-batch is normalized: by all tokens of the step, or by its own and the number of micro-batches. */
export type Norm = 'tokens' | 'means';

/** When the buffer is cleared: once before the step's first backward, before every one, never, or between backward and step. */
export type Zero = 'once' | 'each' | 'never' | 'late';

/** The parameters w before the first step. */
export const START: Pair = [0, 0];

/** Learning rate of plain SGD. */
export const RATE = 0.1;

const SAMPLES: readonly Omit<MicroBatch, 'tokens'>[] = [
  { input: [1, 0], target: 1 },
  { input: [0, 1], target: 0.5 },
  { input: [1, 1], target: -0.5 },
  { input: [1, -1], target: 1 },
];

/** The greatest number of micro-batches. */
export const MOST = SAMPLES.length;

/** Micro-batches with the given numbers of tokens; those beyond MOST are left out. */
export function microBatches(sizes: readonly number[]): MicroBatch[] {
  return SAMPLES.slice(0, sizes.length).map((sample, index) => ({ ...sample, tokens: sizes[index] ?? 0 }));
}

const add = (one: Pair, other: Pair): Pair => [one[0] + other[0], one[1] + other[1]];
const times = (factor: number, [first, second]: Pair): Pair => [factor * first, factor * second];
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const tokensOf = (batches: readonly MicroBatch[]) => total(batches.map(({ tokens }) => tokens));

/** w·x − y. */
function residual({ input, target }: MicroBatch, w: Pair): number {
  return w[0] * input[0] + w[1] * input[1] - target;
}

/** S_k = Σ (w·x − y)² over the tokens of a micro-batch. */
export function lossSum(batch: MicroBatch, w: Pair): number {
  return batch.tokens * residual(batch, w) ** 2;
}

/** ∂S_k/∂w = Σ 2(w·x − y)x. */
export function gradientSum(batch: MicroBatch, w: Pair): Pair {
  return times(2 * batch.tokens * residual(batch, w), batch.input);
}

/** The mean loss per token of the whole batch, Σ S_k / Σ T_k. */
export function meanLoss(batches: readonly MicroBatch[], w: Pair): number {
  return total(batches.map((batch) => lossSum(batch, w))) / tokensOf(batches);
}

/** The gradient of the mean loss with respect to w, as one large batch gives it. */
export function meanGradient(batches: readonly MicroBatch[], w: Pair): Pair {
  const sum = batches.map((batch) => gradientSum(batch, w)).reduce(add, [0, 0]);
  return times(1 / tokensOf(batches), sum);
}

/** The factor of each micro-batch's S_k before backward: 1/Σ T_k, or 1/(K·T_k). It is also the weight of each of its tokens. */
export function factors(batches: readonly MicroBatch[], norm: Norm): number[] {
  const all = tokensOf(batches);
  return batches.map(({ tokens }) => 1 / (norm === 'tokens' ? all : batches.length * tokens));
}

/** The factors that are in the buffer at the first step: 0 if the gradient of a micro-batch has been cleared. */
export function kept(batches: readonly MicroBatch[], norm: Norm, zero: Zero): number[] {
  const last = batches.length - 1;
  return factors(batches, norm).map((factor, index) =>
    zero === 'late' || (zero === 'each' && index < last) ? 0 : factor,
  );
}

/** The loss whose gradient is in the buffer at the first step: Σ factor·S_k. */
export function effectiveLoss(
  batches: readonly MicroBatch[],
  norm: Norm,
  zero: Zero,
  w: Pair = START,
): number {
  const shares = kept(batches, norm, zero);
  return total(batches.map((batch, index) => (shares[index] ?? 0) * lossSum(batch, w)));
}

/** The buffer G of the gradients; `undefined` is PyTorch's `None`. */
export type Buffer = Pair | undefined;

/** A call and the content of the buffer after it; for `backward`, also the micro-batch (from 0) and the gradient that it added. */
export type Call =
  { name: 'zero'; buffer: Buffer } | { name: 'backward'; batch: number; added: Pair; buffer: Pair };

/** One update. */
export interface Step {
  /** w before the update. */
  from: Pair;
  calls: Call[];
  /** The buffer that `step()` uses. */
  buffer: Buffer;
  /** The gradient of one large batch at the same w. */
  whole: Pair;
  /** w after the update: w − RATE·G, or unchanged if G is `None`. */
  to: Pair;
}

/** Runs `count` steps over the same micro-batches, from START with an empty buffer. */
export function run(batches: readonly MicroBatch[], norm: Norm, zero: Zero, count = 2): Step[] {
  const steps: Step[] = [];
  let w = START;
  let buffer: Buffer;
  const shares = factors(batches, norm);
  for (let index = 0; index < count; index++) {
    const calls: Call[] = [];
    const clear = () => calls.push({ name: 'zero', buffer: (buffer = undefined) });
    if (zero === 'once') clear();
    batches.forEach((batch, number) => {
      if (zero === 'each') clear();
      const added = times(shares[number] ?? 0, gradientSum(batch, w));
      buffer = buffer ? add(buffer, added) : added;
      calls.push({ name: 'backward', batch: number, added, buffer });
    });
    if (zero === 'late') clear();
    const to = buffer ? add(w, times(-RATE, buffer)) : w;
    steps.push({ from: w, calls, buffer, whole: meanGradient(batches, w), to });
    w = to;
  }
  return steps;
}

/** Whether a buffer equals a gradient up to rounding. */
export function same(buffer: Buffer, gradient: Pair): boolean {
  return (
    buffer !== undefined && gradient.every((value, axis) => Math.abs(value - (buffer[axis] ?? NaN)) < 1e-9)
  );
}
