import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/language.ts';
import { FIRST, ONE_TABLE, row, SECOND, sharing, stored, TOKENS, XLM_R } from './model.ts';
import { words } from './words.ts';

test('the sizes are those of the listing of 2-19', () => {
  const sizes = Object.fromEntries(
    Object.entries(stored(XLM_R)).map(([name, size]) => [name, size.toFixed(1)]),
  );
  expect(sizes).toEqual({
    full: '768.0',
    int8: '193.0',
    hashed: '153.6',
    factorized: '128.4',
    product: '24.8',
    quotient: '3.1',
  });
});

test('the two tokens share a row in one table but have different pairs of rows in two tables', () => {
  const [one, other] = TOKENS;
  expect(row(one, ...ONE_TABLE)).toBe(row(other, ...ONE_TABLE));
  expect(row(one, ...FIRST)).toBe(row(other, ...FIRST));
  expect(row(one, ...SECOND)).not.toBe(row(other, ...SECOND));
});

test('with 50,000 rows, nearly every token of XLM-R shares its row', () => {
  expect(sharing(250_002, 50_000).toFixed(3)).toBe('0.993');
});

test.each(LANGUAGES)('the words state the sizes and the share as computed (%s)', (language) => {
  for (const size of [stored(XLM_R).full, stored(XLM_R).hashed, stored(XLM_R).product])
    expect(words[language].alt).toContain(size.toFixed(1));
  expect(words[language].alt).toContain(`${(100 * sharing(250_002, 50_000)).toFixed(1)}%`);
});
