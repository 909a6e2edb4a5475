/** The teacher's logits of the worked example of 3-03. */
export const LOGITS = [6, 2, -1] as const;

/** The probabilities softmax(logits / temperature). */
export function soften(logits: readonly number[], temperature: number): number[] {
  const powers = logits.map((logit) => Math.exp(logit / temperature));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
}
