/** Coefficients of L(N, D) = E + A/N^α + B/D^β, in nats per token. */
export interface Fit {
  E: number;
  A: number;
  B: number;
  alpha: number;
  beta: number;
}

/** The third fit of Hoffmann et al. (2022), as published: https://arxiv.org/abs/2203.15556 */
export const HOFFMANN: Fit = { E: 1.69, A: 406.4, B: 410.7, alpha: 0.34, beta: 0.28 };

/** The loss, in nats per token, of a model with `parameters` parameters trained on `tokens` tokens. */
export function loss(parameters: number, tokens: number, { E, A, B, alpha, beta }: Fit): number {
  return E + A / parameters ** alpha + B / tokens ** beta;
}

/** The number of tokens for which a budget of C = 6ND training FLOPs suffices at this model size. */
export function tokensFor(parameters: number, budget: number): number {
  return budget / (6 * parameters);
}

/** The model size with the lowest loss for a budget, in parameters. */
export function bestSize(budget: number, { A, B, alpha, beta }: Fit): number {
  return ((alpha * A) / (beta * B)) ** (1 / (alpha + beta)) * (budget / 6) ** (beta / (alpha + beta));
}
