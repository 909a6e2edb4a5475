/** The replacements of a token that BERT has selected for prediction, and the share of each among the selected tokens. */
export const REPLACEMENTS = [
  { kind: 'mask', share: 0.8 },
  { kind: 'random', share: 0.1 },
  { kind: 'same', share: 0.1 },
] as const;

/** Share of all tokens that BERT selects for prediction. */
export const SELECTED = 0.15;

/** The share of all tokens, in percent, with one kind of replacement. */
export function percentOfAll(share: number): number {
  return Math.round(SELECTED * share * 1000) / 10;
}
