import { expect, test } from 'vitest';
import type { Tried } from '../gates/fuzz/pool.ts';
import { bugReport, CI_RUN, summary } from './fuzz.ts';

const tried = (number: number, kind: string, result: Tried['outcome']['result']): Tried => ({
  number,
  kind,
  files: ['content/tags.json'],
  outcome: { result, detail: 'what\nwhere' },
});

test('the summary counts the mutants per kind and result, and all of them', () => {
  const text = summary([
    tried(1, 'truncate', 'refused'),
    tried(2, 'link', 'published'),
    tried(3, 'truncate', 'refused'),
  ]);
  expect(text.split('\n').map((line) => line.trim().split(/\s+/))).toEqual([
    ['published', 'refused'],
    ['link', '1', '0'],
    ['truncate', '0', '2'],
    ['all', '1', '2'],
  ]);
});

test('a bug is reported with its files, what happened and how to repeat it', () => {
  expect(bugReport(tried(7, 'truncate', 'crashed'), 84)).toBe(
    'mutant 7 (truncate, content/tags.json): crashed\n  what\n  where\n  repeat: npm run fuzz -- --seed 84 --only 7',
  );
});

test('the tests try 500 mutants', () => {
  expect(CI_RUN.numbers).toHaveLength(500);
});
