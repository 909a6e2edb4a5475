import { fixed, grouped, scientific } from '../kit/format.ts';
import type { Outcome } from './model.ts';

/** Below this, six decimals show a number as 0. */
const UNSEEN = 5e-7;

/** Losses that differ by less differ only by rounding. */
const ROUNDING = 1e-12;

/** A gradient below this counts as 0: the lead of the lowest loss is set to nine decimals. */
const NONE = 1e-9;

/** A loss or a gradient, written with a power of ten if six decimals would show it as 0. */
export function exact(value: number): string {
  const size = Math.abs(value);
  return size > ROUNDING && size < UNSEEN ? scientific(value, 2) : fixed(value, 6);
}

/** The number of decimals that the probabilities of this outcome need: nine if one of them is small, as in a large vocabulary. */
export function decimals({ groups }: Outcome): number {
  const small = (share: number) => share > 5e-10 && share < 1e-4;
  return groups.some(({ p, q }) => small(p) || small(q)) ? 9 : 6;
}

/** Whether p = q. Without smoothing, this is never so, because it would need an infinite lead. */
function level({ groups }: Outcome, smoothing: number): boolean {
  return smoothing > 0 && groups.every(({ gradient }) => Math.abs(gradient) < NONE);
}

/** The values in the sentence about a state. */
interface Seen {
  outcome: Outcome;
  smoothing: number;
  /** The lead of the correct logit and the best lead, if the other logits are equal. */
  lead?: { now: number; best: number; words: number };
}

const lead = (value: number) => String(Number(value.toFixed(2)));

const zh = {
  title: '交叉熵与标签平滑',
  about:
    '逐渐升高正确词的 logit，看损失在哪里最低，梯度 p − q 在哪里变号。再把 ε 设为 0，或者换一种分配 ε 的方式。',
  caption:
    '损失对 logits 的梯度就是 p − q。平滑之后，目标 q 本身有熵，H(q) 是损失的下限，在 p = q 处达到。超过这一点，梯度变号，把 logit 拉回来。',
  from: 'Logits',
  leads: '正确词领先',
  typed: '自己输入',
  lead: '正确词的 logit 领先',
  show: lead,
  words: '词表大小 V',
  size: grouped,
  smoothing: '平滑 ε',
  spread: 'ε 分配给',
  all: '全部 V 个词（ε/V）',
  others: '其余 V − 1 个（ε/(V − 1)）',
  best: (value: number) =>
    Number.isFinite(value) ? `到损失最低处（领先 ${lead(value)}）` : 'ε = 0：损失没有最低点',
  logits: '各词的 logit',
  hint: '2 到 8 个 −100 到 100 的数，用逗号隔开',
  right: '第几个词是正确的',
  loss: '损失',
  axis: '正确词的 logit 领先',
  slope: '正确词的 p − q',
  smoothed: '平滑后',
  plain: 'one-hot（ε = 0）',
  floor: '下限 H(q)',
  lowest: '最低处',
  now: '现在',
  bars: '预测 p（左）与目标 q（右）',
  word: '第几个词',
  excess: '损失 − H(q) = KL(q‖p)',
  table: '每个词的 p、q 和梯度（✓ 是正确的词）',
  grouped: (others: number) =>
    `p、q 和梯度；${others === 1 ? '另外只有 1 个词' : `其余 ${grouped(others)} 个词都相同`}`,
  rightWord: '正确的词',
  otherWord: (others: number): string => (others === 1 ? '另一个词' : '其余每个'),
  row: (index: number, right: boolean) => `${index}${right ? ' ✓' : ''}`,
  sum: '总和',
  reading: ({ outcome, smoothing, lead: at }: Seen) => {
    const digits = decimals(outcome);
    const { p = NaN, q = NaN, gradient = NaN } = outcome.groups.find(({ right }) => right) ?? {};
    const where = at
      ? `V = ${grouped(at.words)}，ε = ${smoothing}，正确词领先 ${lead(at.now)}`
      : `ε = ${smoothing}`;
    const numbers = `损失 ${exact(outcome.loss)}，下限 H(q) = ${exact(outcome.floor)}`;
    const word = `正确词 p = ${fixed(p, digits)}，q = ${fixed(q, digits)}`;
    const turn = level(outcome, smoothing)
      ? 'p = q，梯度为 0，损失就是下限'
      : Math.abs(gradient) < UNSEEN
        ? '|p − q| 小于 0.000001，它的 logit 几乎不变'
        : `p − q = ${fixed(gradient, digits)}，梯度下降会把它的 logit ${gradient < 0 ? '继续升高' : '拉回来'}`;
    const best = at
      ? Number.isFinite(at.best)
        ? `；领先 ${lead(at.best)} 时损失最低`
        : '；领先越多，损失越低，没有最低点'
      : '';
    return `${where}：${numbers}。${word}，${turn}${best}。`;
  },
};

const en: typeof zh = {
  title: 'Cross-entropy and label smoothing',
  about:
    'Raise the logit of the right word, and see where the loss is lowest and where the gradient p − q changes sign. Then set ε to 0, or spread it over the other set of words.',
  caption:
    'The gradient of the loss with respect to the logits is p − q. With smoothing, the target q itself has entropy. H(q) is the lower bound of the loss, reached at p = q. Beyond that point the gradient changes sign and pulls the logit back.',
  from: 'Logits',
  leads: 'right word leads',
  typed: 'typed in',
  lead: 'Lead of the right logit',
  show: lead,
  words: 'Vocabulary size V',
  size: grouped,
  smoothing: 'Smoothing ε',
  spread: 'ε is spread over',
  all: 'all V words (ε/V)',
  others: 'the V − 1 others (ε/(V − 1))',
  best: (value) =>
    Number.isFinite(value) ? `Go to the lowest loss (lead ${lead(value)})` : 'ε = 0: no lowest loss',
  logits: 'Logits of the words',
  hint: '2 to 8 numbers from −100 to 100, with commas between them',
  right: 'Which word is right',
  loss: 'Loss',
  axis: 'lead of the right logit',
  slope: 'p − q of the right word',
  smoothed: 'smoothed',
  plain: 'one-hot (ε = 0)',
  floor: 'floor H(q)',
  lowest: 'lowest',
  now: 'now',
  bars: 'Prediction p (left) and target q (right)',
  word: 'word',
  excess: 'loss − H(q) = KL(q‖p)',
  table: 'p, q and the gradient of each word (✓ marks the right one)',
  grouped: (others) =>
    `p, q and the gradient; ${others === 1 ? 'one other word' : `the ${grouped(others)} other words are all the same`}`,
  rightWord: 'right word',
  otherWord: (others) => (others === 1 ? 'other word' : 'each other'),
  row: (index, right) => `${index}${right ? ' ✓' : ''}`,
  sum: 'sum',
  reading: ({ outcome, smoothing, lead: at }) => {
    const digits = decimals(outcome);
    const { p = NaN, q = NaN, gradient = NaN } = outcome.groups.find(({ right }) => right) ?? {};
    const where = at
      ? `V = ${grouped(at.words)}, ε = ${smoothing}, the right word leads by ${lead(at.now)}`
      : `ε = ${smoothing}`;
    const numbers = `loss ${exact(outcome.loss)}, floor H(q) = ${exact(outcome.floor)}`;
    const word = `The right word has p = ${fixed(p, digits)} and q = ${fixed(q, digits)}`;
    const turn = level(outcome, smoothing)
      ? 'p = q, so the gradient is 0 and the loss is its floor'
      : Math.abs(gradient) < UNSEEN
        ? '|p − q| is below 0.000001 and its logit hardly moves'
        : `with p − q = ${fixed(gradient, digits)} gradient descent ${gradient < 0 ? 'raises its logit further' : 'pulls its logit back'}`;
    const best = at
      ? Number.isFinite(at.best)
        ? `; the loss is lowest at a lead of ${lead(at.best)}`
        : '; the loss falls with every increase of the lead and has no lowest point'
      : '';
    return `${where}: ${numbers}. ${word}; ${turn}${best}.`;
  },
};

export const words = { zh, en };
export type Words = typeof zh;
