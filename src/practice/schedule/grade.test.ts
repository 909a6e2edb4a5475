import { expect, test } from 'vitest';
import { proposeGrade } from './grade.ts';

test.each([
  [3, [1, 2, 3, 4]],
  [4, [1, 1, 2, 3, 4]],
  [5, [1, 1, 2, 2, 3, 4]],
])('the grades for 0 to %i points said', (all, grades) => {
  expect(grades.map((_, said) => proposeGrade(said, all))).toEqual(grades);
});
