/** What happens to a token that BERT has selected for prediction, and to what share of the selected. */
export const REPLACEMENTS = [
  { kind: 'mask', share: 0.8 },
  { kind: 'random', share: 0.1 },
  { kind: 'same', share: 0.1 },
] as const;

/** Share of all tokens that BERT selects for prediction. */
export const SELECTED = 0.15;

/** Share of all tokens, in percent, that a kind of replacement meets. */
export function percentOfAll(share: number): number {
  return Math.round(SELECTED * share * 1000) / 10;
}
