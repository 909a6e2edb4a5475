import { expect, test } from 'vitest';
import type { Fault } from '../gates/fault.ts';
import { concerning, success } from './check-content.ts';

const FOLDER = 'content/questions/1-04-scaling';
const fault = (file: string, found = 'x'): Fault => ({ file, place: 'link', found, remedy: 'correct it' });
const OTHER = fault('content/questions/2-01-masks/zh.mdx');

test('faults of a named question and of shared files are shown, and the others are counted', () => {
  const own = [fault(`${FOLDER}/zh.mdx`), fault(FOLDER), fault('content/references.bib')];
  expect(concerning([...own, OTHER], [FOLDER])).toEqual({ shown: own, elsewhere: 1 });
});

test('warnings in other questions are not counted', () => {
  expect(concerning([{ ...OTHER, warning: true }], [FOLDER])).toEqual({ shown: [], elsewhere: 0 });
});

test('a fault elsewhere that a named question causes is shown', () => {
  const caused = fault('content/questions/2-01-masks/zh.mdx', '/q/1-04/#why, no section');
  expect(concerning([caused, OTHER], [FOLDER])).toEqual({ shown: [caused], elsewhere: 1 });
});

test('a folder whose name merely has the same beginning is a different question', () => {
  const longer = fault('content/questions/1-04-scaling-twice/zh.mdx');
  expect(concerning([longer], [FOLDER])).toEqual({ shown: [], elsewhere: 1 });
});

test('every fault is shown if no question is named', () => {
  expect(concerning([OTHER], [])).toEqual({ shown: [OTHER], elsewhere: 0 });
});

test('the success message says in one line what was checked', () => {
  expect(success([FOLDER], 1)).toBe('content: no faults in 1-04; its 1 listing prints what is recorded.');
  expect(success([FOLDER], 0)).toBe('content: no faults in 1-04; no listings to run.');
  expect(success([], 0)).toMatch(/^content: no faults\. Listings were not run.*test:listings.*$/);
});
