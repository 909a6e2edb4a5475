import { defineFigure } from '../figure.ts';
import { decimal, integer, numbers, oneOf, step } from '../state.ts';
import type { Spread } from './model.ts';
import { words } from './words.ts';

export const VOCABULARIES = [2, 3, 5, 10, 100, 1000, 37_000, 128_256];
export const SMOOTHINGS = [0, 0.01, 0.05, 0.1, 0.2, 0.3, 0.5];

/** The largest lead of the correct logit. */
export const LONGEST_LEAD = 18;

/** The greatest number of logits that can be typed. */
export const MOST_LOGITS = 8;

export default defineFigure({
  name: 'cross-entropy',
  place: 12,
  fields: {
    from: oneOf(['lead', 'typed'], 'lead'),
    lead: decimal(0, LONGEST_LEAD, 6),
    v: step(VOCABULARIES, 10),
    eps: step(SMOOTHINGS, 0.1),
    spread: oneOf<Spread>(['all', 'others'], 'all'),
    logits: numbers([2, 1, 0], [2, MOST_LOGITS], [-100, 100]),
    right: integer(1, MOST_LOGITS, 1),
  },
  words,
});
