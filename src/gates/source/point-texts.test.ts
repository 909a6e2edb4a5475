import { expect, test } from 'vitest';
import { parseSource } from '../../markdown/parser.ts';
import { readPoints } from './point-texts.ts';

const points = (yaml: string) => readPoints(parseSource(`---\n${yaml}\n---\n\nText\n`));

test('each point has the line on which it begins', () => {
  expect(points('title: x\npoints:\n  - One $d_k$.\n  - >-\n    Two\n    lines.\n  - "Three."')).toEqual([
    { text: 'One $d_k$.', line: 4 },
    { text: 'Two lines.', line: 5 },
    { text: 'Three.', line: 8 },
  ]);
  expect(points("points: ['A.', 'B.']")).toEqual([
    { text: 'A.', line: 2 },
    { text: 'B.', line: 2 },
  ]);
});

test('the list is empty if there are no points, or if they are not texts', () => {
  expect(points('title: x')).toEqual([]);
  expect(points('points: one')).toEqual([]);
  expect(points('points: [1]')).toEqual([]);
});
