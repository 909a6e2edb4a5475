/** Entailment logits of the worked example of 3-01, one per label. */
export const LOGITS = [2.1, 0.3, -1] as const;

/** The softmax over candidate labels. */
export function overLabels(logits: readonly number[]): number[] {
  const powers = logits.map((logit) => Math.exp(logit));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
}
