import type { Wiring } from './stack.ts';

/** The formulas of `predict` as they are shown beside their values. */
export interface Formulas {
  variance: string;
  share: string;
  gradient: string;
  /** The change of the last sublayer, divided by that of the first. */
  change: string;
}

/**
 * The formulas for a wiring, in the notation of `Rich`.
 *
 * @param scaled whether σ is replaced by σ / √L in every sublayer
 */
export function formulas(wiring: Wiring, scaled: boolean): Formulas {
  const square = scaled ? 'σ^2/L' : 'σ^2';
  if (wiring === 'pre')
    return {
      variance: scaled ? '1 + σ^2' : '1 + Lσ^2',
      share: scaled ? '(1 + σ^2)^{−1/2}' : '(1 + Lσ^2)^{−1/2}',
      gradient: '1',
      change: `(1 + (L − 1)${square})^{−1/2}`,
    };
  return {
    variance: wiring === 'post' ? '1' : `(1 + ${square})^L`,
    share: `(1 + ${square})^{−L/2}`,
    gradient: wiring === 'post' ? '1' : `(1 + ${square})^{L/2}`,
    change: '1',
  };
}
