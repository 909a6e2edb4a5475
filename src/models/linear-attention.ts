/** Multiply–adds of (QKᵀ)V, the n×n matrix first, for one head. */
export function pairsFirst(tokens: number, width: number): number {
  return 2 * tokens ** 2 * width;
}

/** Multiply–adds of Q(KᵀV), the d_k×d_k matrix first, for one head. */
export function stateFirst(tokens: number, width: number): number {
  return 2 * tokens * width ** 2;
}
