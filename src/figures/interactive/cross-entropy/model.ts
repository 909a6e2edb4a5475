import { softmax } from '../../../models/softmax.ts';

/** The words over which ε is spread: all V, or the V − 1 that are not the correct one. */
export type Spread = 'all' | 'others';

/** The smoothed target: the probability of the correct word, and that of each other word. */
export interface Target {
  right: number;
  other: number;
}

/**
 * The target for V words: 1 − ε + ε/V and ε/V; or, if ε is spread over the other words only, 1 − ε and ε/(V − 1).
 * Source of label smoothing: Szegedy et al. (2016), https://arxiv.org/abs/1512.00567
 */
export function target(words: number, smoothing: number, spread: Spread): Target {
  if (spread === 'others') return { right: 1 - smoothing, other: smoothing / (words - 1) };
  return { right: 1 - smoothing + smoothing / words, other: smoothing / words };
}

/** The entropy H(q) of the target, in nats: the least possible loss. */
export function floor(words: number, smoothing: number, spread: Spread): number {
  const { right, other } = target(words, smoothing, spread);
  return (other > 0 ? -(words - 1) * other * Math.log(other) : 0) - right * Math.log(right);
}

/** The lead of the correct logit at the lowest loss, log(q_right / q_other); infinite without smoothing. */
export function bestLead(words: number, smoothing: number, spread: Spread): number {
  const { right, other } = target(words, smoothing, spread);
  return Math.log(right / other);
}

/** A group of words with equal logits. */
export interface Group {
  /** The number of words in the group. */
  count: number;
  right: boolean;
  /** For each word: the predicted probability p, the target q, and the gradient p − q of the loss with respect to its logit. */
  p: number;
  q: number;
  gradient: number;
}

/** The cross-entropy of one position. */
export interface Outcome {
  groups: Group[];
  /** −Σ q log p, in nats. */
  loss: number;
  /** H(q), in nats. */
  floor: number;
}

/** The cross-entropy of a position with the given logits; the word at index `right` is the correct one. */
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
    // −Σ q log p = log Σ e^z − Σ q z: this avoids the logarithm of a p that has underflowed to 0.
    loss: total - groups.reduce((sum, { q }, word) => sum + q * (logits[word] ?? NaN), 0),
    floor: floor(logits.length, smoothing, spread),
  };
}

/** The cross-entropy of a position in which the logit of the correct word is `lead` above the others, which are equal. */
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
