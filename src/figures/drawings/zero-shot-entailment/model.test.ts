import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/language.ts';
import { LOGITS, overLabels } from './model.ts';
import { words } from './words.ts';

const shown = overLabels(LOGITS).map((share) => share.toFixed(3));

test('the probabilities are those of the worked example of 3-01', () => {
  expect(shown).toEqual(['0.826', '0.137', '0.037']);
});

test('another candidate label takes probability from the others and keeps their ratios', () => {
  const [first = 0, second = 0] = overLabels(LOGITS);
  const [more = 0, other = 0] = overLabels([...LOGITS, 1]);
  expect(more).toBeLessThan(first);
  expect(more / other).toBeCloseTo(first / second, 12);
});

test.each(LANGUAGES)('the words state the probabilities, with a label for each (%s)', (language) => {
  for (const share of shown) expect(words[language].alt).toContain(share);
  expect(words[language].labels).toHaveLength(LOGITS.length);
});
