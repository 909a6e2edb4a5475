import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/language.ts';
import { differ, seen, type Reading } from './model.ts';
import { words } from './words.ts';

const count = (reading: Reading, place: number) => seen(reading, place, 512, 512).filter(Boolean).length;

test('under a causal mask, a token of a text of 512 sees half of it on average, and the first one only itself', () => {
  const places = Array.from({ length: 512 }, (_, place) => count('causal', place));
  expect(places[0]).toBe(1);
  expect(places.reduce((sum, each) => sum + each, 0)).toBe(131_328);
});

test('with bidirectional attention, in a prefix that covers the text, and in a second copy, it sees all tokens', () => {
  for (const reading of ['bidirectional', 'prefix', 'twice'] as const) expect(count(reading, 0)).toBe(512);
});

test.each(LANGUAGES)(
  'for two texts that differ after "bank", only the causal vectors are equal (%s)',
  (language) => {
    const { one, other } = words[language];
    const different = (['causal', 'prefix', 'bidirectional', 'twice'] as const).map((reading) =>
      differ(reading, 1, one, other, 4),
    );
    expect(different).toEqual([false, true, true, true]);
  },
);
