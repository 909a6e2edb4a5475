import { softmax } from '../../../models/softmax.ts';

/** Over which words ε is spread: all V of them, or the V − 1 that are not right. */
export type Spread = 'all' | 'others';

/** The smoothed target: what the right word gets, and each of the others. */
export interface Target {
  right: number;
  other: number;
}

/** 1 − ε + ε/V and ε/V; or, spread over the others alone, 1 − ε and ε/(V − 1). */
export function target(words: number, smoothing: number, spread: Spread): Target {
  if (spread === 'others') return { right: 1 - smoothing, other: smoothing / (words - 1) };
  return { right: 1 - smoothing + smoothing / words, other: smoothing / words };
}

/** The entropy H(q) of that target, in nats: no logits bring the loss below it. */
export function floor(words: number, smoothing: number, spread: Spread): number {
  const { right, other } = target(words, smoothing, spread);
  return (other > 0 ? -(words - 1) * other * Math.log(other) : 0) - right * Math.log(right);
}

/** How far the right logit leads at the lowest loss, log(q_right / q_other); infinite without smoothing. */
export function bestLead(words: number, smoothing: number, spread: Spread): number {
  const { right, other } = target(words, smoothing, spread);
  return Math.log(right / other);
}

/** Words whose logits are equal, taken together. */
export interface Group {
  /** How many they are. */
  count: number;
  right: boolean;
  /** Of each of them: predicted, wanted, and the gradient p − q of the loss in its logit. */
  p: number;
  q: number;
  gradient: number;
}

/** Cross-entropy of one position. */
export interface Outcome {
  groups: Group[];
  /** −Σ q log p, in nats. */
  loss: number;
  /** H(q), in nats. */
  floor: number;
}

/** One position with any logits; the word at the index `right` is the right one. */
export function fromLogits(
  logits: readonly number[],
  right: number,
  smoothing: number,
  spread: Spread,
): Outcome {
  const wanted = target(logits.length, smoothing, spread);
  const highest = Math.max(...logits);
  const total = highest + Math.log(logits.reduce((sum, logit) => sum + Math.exp(logit - highest), 0));
  const groups = softmax(logits).map((p, word) => {
    const q = word === right ? wanted.right : wanted.other;
    return { count: 1, right: word === right, p, q, gradient: p - q };
  });
  return {
    groups,
    // −Σ q log p = log Σ e^z − Σ q z: no logarithm of a p that has gone to 0.
    loss: total - groups.reduce((sum, { q }, word) => sum + q * (logits[word] ?? NaN), 0),
    floor: floor(logits.length, smoothing, spread),
  };
}

/** One position where the logit of the right word is `lead` above all the others, which are equal. */
export function fromLead(lead: number, words: number, smoothing: number, spread: Spread): Outcome {
  const { right, other } = target(words, smoothing, spread);
  const odds = (words - 1) * Math.exp(-lead);
  const p = 1 / (1 + odds);
  const rest = p * Math.exp(-lead);
  return {
    groups: [
      { count: 1, right: true, p, q: right, gradient: p - right },
      { count: words - 1, right: false, p: rest, q: other, gradient: rest - other },
    ],
    loss: Math.log1p(odds) + (words - 1) * other * lead,
    floor: floor(words, smoothing, spread),
  };
}
