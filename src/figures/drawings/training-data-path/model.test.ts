import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/language.ts';
import { rowsRead, rowsScored } from './model.ts';
import { words } from './words.ts';

const touched = (rows: boolean[]) => rows.flatMap((has, row) => (has ? [row] : []));

test('of ten rows, the input side reaches those that occurred, and the output side reaches all, as in the listing of 4-03', () => {
  expect(touched(rowsRead([1, 5, 3, 7, 3], 10))).toEqual([1, 3, 5, 7]);
  expect(touched(rowsScored(10))).toHaveLength(10);
});

test.each(LANGUAGES)(
  'the labels are the input one step later, and the words state which rows are reached (%s)',
  (language) => {
    const { inputIds, labelIds, alt } = words[language];
    expect(labelIds.slice(0, -1)).toEqual(inputIds.slice(1));
    expect(alt).toContain(inputIds.join('、').replaceAll('、', language === 'zh' ? '、' : ', '));
  },
);
