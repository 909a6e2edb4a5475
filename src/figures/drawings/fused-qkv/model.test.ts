import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/language.ts';
import { columns, offset, strides, type Column } from './model.ts';
import { words } from './words.ts';

const name = ({ kind, head }: Column) => `${kind}${head + 1}`;
const names = (order: 'kind' | 'head') => [...new Set(columns(order, 2, 2).map(name))].join(' ');

describe('the columns of a fused projection', () => {
  test('are ordered by kind or by head', () => {
    expect(names('kind')).toBe('Q1 Q2 K1 K2 V1 V2');
    expect(names('head')).toBe('Q1 K1 V1 Q2 K2 V2');
  });

  test('are the same in both orders', () => {
    const sorted = (order: 'kind' | 'head') =>
      columns(order, 2, 2)
        .map((each) => JSON.stringify(each))
        .sort();
    expect(sorted('head')).toEqual(sorted('kind'));
  });

  test('if they are ordered by head, half of them form one whole head, but not if they are ordered by kind', () => {
    const heads = (order: 'kind' | 'head') =>
      new Set(
        columns(order, 2, 2)
          .slice(0, 6)
          .map(({ head }) => head),
      ).size;
    expect(heads('head')).toBe(1);
    expect(heads('kind')).toBe(2);
  });
});

test('the strides are those of the listing of 4-11 and of its example', () => {
  expect(strides(3, 4, 2)).toEqual([72, 2, 24, 1]);
  expect(strides(128, 8, 64)).toEqual([196_608, 64, 1536, 1]);
});

test('the strides lead to the columns of head 2', () => {
  const wide = columns('kind', 2, 2);
  for (const token of [0, 1, 2])
    for (const feature of [0, 1]) {
      const at = offset([0, 1, token, feature], strides(3, 2, 2));
      expect(Math.floor(at / 12)).toBe(token);
      expect(wide[at % 12]).toEqual({ kind: 'Q', head: 1, feature });
    }
});

test.each(LANGUAGES)('the words state the strides as computed (%s)', (language) => {
  expect(words[language].alt).toContain(`(${strides(3, 2, 2).join(', ')})`);
});
