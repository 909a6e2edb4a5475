import { expect, test } from 'vitest';
import { faultsOf, questionRows } from './judge.ts';
import { table } from './table.ts';
import { codeOf, splitFonts, totalOf, type Weight } from './weigh.ts';

const KIB = 1024;
const weight = (changes: Partial<Weight> = {}): Weight => ({
  ...{ path: '/questions/a/', html: 20 * KIB, css: 1 * KIB, js: 2 * KIB },
  ...{ fonts: 25 * KIB, images: 0, other: 0, requests: 7 },
  ...changes,
});
const LIMITS = { code: 36, total: 60, requests: 8 };

test('fonts count as fonts, whatever carries them, and not as code', () => {
  expect(codeOf(weight())).toBe(23 * KIB);
  expect(totalOf(weight())).toBe(48 * KIB);
  const font = Array.from({ length: 900 }, (_, index) => ((index * 7919) % 64).toString(36)).join('');
  const { rest, fonts } = splitFonts(`a{b:url(data:font/woff2;base64,${font})}`, 700);
  expect(fonts).toBeGreaterThan(600);
  expect(rest + fonts).toBe(700);
  expect(splitFonts('a{}', 5)).toEqual({ rest: 5, fonts: 0 });
});

test('a page within the limits has no fault, also at the limit', () => {
  expect(faultsOf(weight({ html: 33 * KIB, fonts: 24 * KIB, requests: 8 }), LIMITS)).toEqual([]);
});

test('a page past a limit is named with its value and the limit', () => {
  expect(faultsOf(weight({ html: 40 * KIB, requests: 9 }), LIMITS)).toEqual([
    '/questions/a/: HTML, CSS and JavaScript weigh 43.0 KiB, at most 36 KiB.',
    '/questions/a/: a first visit loads 68.0 KiB, at most 60 KiB.',
    '/questions/a/: requests of a first visit: 9, at most 8.',
  ]);
});

test('the rows of the questions show the median and the heaviest', () => {
  const all = [10, 30, 20].map((html) => weight({ path: `/${html}/`, html: html * KIB }));
  expect(questionRows(all, 'zh').map(({ name, weight: { path } }) => `${name} ${path}`)).toEqual([
    'question, median, zh /20/',
    'question, most code, zh /30/',
    'question, heaviest, zh /30/',
    'question, most requests, zh /20/',
  ]);
});

test('the table shows each limit beside its value', () => {
  const [, , line] = table([{ name: 'question', weight: weight(), limits: LIMITS }]).split('\n');
  expect(line).toBe('| question | 20.0 | 1.0 | 2.0 | 23.0 of 36 | 25.0 | 0.0 | 0.0 | 48.0 of 60 | 7 of 8 |');
});
