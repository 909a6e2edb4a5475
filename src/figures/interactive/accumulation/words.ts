import { fixed } from '../kit/format.ts';
import {
  effectiveLoss,
  kept,
  lossSum,
  meanLoss,
  type MicroBatch,
  type Norm,
  type Pair,
  same,
  START,
  type Step,
  type Zero,
} from './model.ts';

/** `(−0.400, −0.800)` */
export const pair = ([first, second]: Pair) => `(${fixed(first, 3)}, ${fixed(second, 3)})`;

/** A number without zeros at its end: 0.4. */
export const short = (value: number) => String(Number(value.toFixed(4))).replace('-', '−');

/** The result after a term, `= 0.4`, or `≈ 0.3571` if there are further decimals. */
const result = (value: number) =>
  `${Math.abs(Number(value.toFixed(4)) - value) < 1e-9 ? '=' : '≈'} ${short(value)}`;

/** `(0.1, −0.05)` */
export const point = (values: Pair) => `(${values.map(short).join(', ')})`;

/** Terms to be divided: in parentheses, except for a single number. */
const sum = (terms: readonly string[]) => {
  const text = terms.join(' + ');
  return /^[\d.]+$/.test(text) ? text : `(${text})`;
};
const total = (batches: readonly MicroBatch[]) => batches.reduce((all, { tokens }) => all + tokens, 0);

/** The mean over all tokens, written out: `(2 + 2)/10 = 0.4`. */
export function wholeLoss(batches: readonly MicroBatch[]): string {
  const terms = batches.map((batch) => short(lossSum(batch, START)));
  return `${sum(terms)}/${total(batches)} ${result(meanLoss(batches, START))}`;
}

/** The loss whose gradient the first step uses, written out: `(2/2 + 2/8)/2 = 0.625`. */
export function usedLoss(batches: readonly MicroBatch[], norm: Norm, zero: Zero): string {
  const shares = kept(batches, norm, zero);
  const terms = batches
    .filter((_, index) => shares[index])
    .map((batch) => `${short(lossSum(batch, START))}${norm === 'means' ? `/${batch.tokens}` : ''}`);
  if (terms.length === 0) return 'None';
  const divisor = norm === 'tokens' ? total(batches) : batches.length;
  return `${sum(terms)}/${divisor} ${result(effectiveLoss(batches, norm, zero))}`;
}

/** A share of one token: `1/16`, or 0. */
export const fraction = (share: number) => (share === 0 ? '0' : `1/${Math.round(1 / share)}`);

const zh = {
  title: '梯度累积：累加、清零、更新',
  about: '改变清零的位置、损失的归一化和各微批的长度，看 step() 使用的 G 是否仍然等于整批的梯度。',
  caption:
    'backward 只把梯度加到 G 上，所以每次更新要清零一次，而且只能在 step 之后、下一次 backward 之前。损失要除以这一步的全部 token 数，长度不同的微批才能合成整批的梯度。',
  sizes: '各微批的 token 数',
  hint: '1 到 4 个 1 到 16 的整数，用逗号隔开',
  zero: '在哪里清零',
  zeroes: {
    once: '一次，每步开始时',
    each: '每个 backward() 之前',
    never: '从不',
    late: 'backward() 与 step() 之间',
  } satisfies Record<Zero, string>,
  norm: '损失的归一化',
  norms: {
    tokens: '损失之和除以全部 token 数',
    means: '各微批先求平均，再对微批求平均',
  } satisfies Record<Norm, string>,
  model:
    '模型是 ŷ = w·x，每个 token 的损失是 (ŷ − y)²。训练从 w = (0, 0) 开始，两步使用同样的微批，学习率是 0.1。',
  batches: '第 1 步的微批',
  batch: (index: number) => `微批 ${index}`,
  column: '微批',
  input: 'x',
  target: 'y',
  tokens: 'token 数 T_k',
  loss: '损失之和 S_k',
  share: 'G 中每个 token 的份额',
  fair: '应有的份额',
  bars: {
    whole: '整批：每个 token 的份额',
    used: '第 1 步的 G：每个 token 的份额',
  },
  empty: '空',
  wholeLoss: '整批的平均损失',
  usedLoss: 'G 对应的损失（第 1 步）',
  step: (index: number, from: Pair) => `第 ${index} 步，w = ${point(from)}`,
  call: '调用',
  buffer: ['G_1', 'G_2'],
  update: 'w ← w − 0.1G',
  skip: 'w 不变',
  equal: '整批的梯度（= G）',
  unequal: '整批的梯度（≠ G）',
  reading: ([first, second]: readonly Step[], batches: readonly MicroBatch[], norm: Norm, zero: Zero) => {
    if (!first?.buffer) return '调用 step() 时 G 是 None：w 没有更新，什么也没有学到，而且不会报错。';
    const right = same(first.buffer, first.whole);
    const losses = [short(effectiveLoss(batches, norm, zero)), short(meanLoss(batches, START))];
    return [
      `第 1 步的 G = ${pair(first.buffer)}，${right ? '就是整批的梯度' : `整批的梯度是 ${pair(first.whole)}`}；`,
      losses[0] === losses[1] ? `损失 ${losses[0]}。` : `对应的损失是 ${losses[0]}，整批是 ${losses[1]}。`,
      zero === 'each' && batches.length > 1 ? '前面微批的梯度已被清零，G 里只剩最后一个微批。' : '',
      zero === 'never' && second?.buffer
        ? `第 2 步的 G = ${pair(second.buffer)} 里还有第 1 步的梯度，这一步整批的梯度是 ${pair(second.whole)}。`
        : '',
    ].join('');
  },
};

const en: typeof zh = {
  title: 'Gradient accumulation: add, clear, step',
  about:
    'Change where the gradients are cleared, how the loss is normalized, and how long the micro-batches are. See whether the G that step() uses is still the gradient of the whole batch.',
  caption:
    'backward only adds to G. Clear G once per update, after step and before the next backward, and nowhere else. Divide the loss by the number of all tokens in the step, so that micro-batches of different lengths add up to the gradient of the whole batch.',
  sizes: 'Tokens per micro-batch',
  hint: '1 to 4 whole numbers from 1 to 16, with commas between them',
  zero: 'Where to clear',
  zeroes: {
    once: 'once, at the start of each step',
    each: 'before every backward',
    never: 'never',
    late: 'between backward and step',
  },
  norm: 'Normalization of the loss',
  norms: {
    tokens: 'sum divided by all tokens of the step',
    means: 'mean of the micro-batch means',
  },
  model:
    'The model is ŷ = w·x and the loss per token is (ŷ − y)². Training starts from w = (0, 0); both steps use the same micro-batches and a learning rate of 0.1.',
  batches: 'The micro-batches in step 1',
  batch: (index) => `micro-batch ${index}`,
  column: 'micro-batch',
  input: 'x',
  target: 'y',
  tokens: 'tokens T_k',
  loss: 'sum of losses S_k',
  share: 'share per token in G',
  fair: 'correct share',
  bars: {
    whole: 'Whole batch: the share of each token',
    used: 'G in step 1: the share of each token',
  },
  empty: 'empty',
  wholeLoss: 'Mean loss of the whole batch',
  usedLoss: 'Loss whose gradient is G (step 1)',
  step: (index, from) => `Step ${index}, w = ${point(from)}`,
  call: 'call',
  buffer: ['G_1', 'G_2'],
  update: 'w ← w − 0.1G',
  skip: 'w unchanged',
  equal: 'whole batch (= G)',
  unequal: 'whole batch (≠ G)',
  reading: ([first, second], batches, norm, zero) => {
    if (!first?.buffer)
      return 'At step(), G is None: w is not updated, nothing is learned, and there is no error message.';
    const right = same(first.buffer, first.whole);
    const losses = [short(effectiveLoss(batches, norm, zero)), short(meanLoss(batches, START))];
    return [
      `In step 1 G = ${pair(first.buffer)}, ${right ? 'which is the gradient of the whole batch' : `while the gradient of the whole batch is ${pair(first.whole)}`};`,
      losses[0] === losses[1]
        ? `the loss is ${losses[0]}.`
        : `it is the gradient of a loss of ${losses[0]}, and the whole batch has ${losses[1]}.`,
      zero === 'each' && batches.length > 1
        ? 'The gradients of all but the last micro-batch have been cleared away.'
        : '',
      zero === 'never' && second?.buffer
        ? `In step 2 G = ${pair(second.buffer)} still contains the gradient of step 1; the gradient of the whole batch is now ${pair(second.whole)}.`
        : '',
    ]
      .filter(Boolean)
      .join(' ');
  },
};

export const words = { zh, en };
export type Words = typeof zh;
