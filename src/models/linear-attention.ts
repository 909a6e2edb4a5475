/** Multiply–adds of (QKᵀ)V for one head with n tokens and width d_k, computing the n×n matrix first: 2n²d_k. */
export function pairsFirst(tokens: number, width: number): number {
  return 2 * tokens ** 2 * width;
}

/**
 * Multiply–adds of Q(KᵀV) for one head, computing the d_k×d_k state first: 2nd_k². Source: Katharopoulos et al. (2020),
 * https://arxiv.org/abs/2006.16236
 */
export function stateFirst(tokens: number, width: number): number {
  return 2 * tokens * width ** 2;
}
