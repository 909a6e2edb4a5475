import { expect, test } from 'vitest';
import { type Fault, faultList } from './fault.ts';

const fault = (line: number, place: string, warning: boolean): Fault => ({
  file: 'content/a.mdx',
  line,
  place,
  found: 'x',
  remedy: 'y',
  warning,
});

test('a list contains every fault and counts the warnings of each kind beyond the limit', () => {
  const faults = [
    ...[1, 2, 3].map((line) => fault(line, 'sentence', true)),
    ...[4, 5].map((line) => fault(line, 'wording', true)),
    ...[6, 7, 8].map((line) => fault(line, 'formula', false)),
  ];
  const list = faultList(faults, 'content', 2);
  for (const line of [1, 2, 4, 5, 6, 7, 8]) expect(list).toContain(`a.mdx:${line} `);
  expect(list).not.toContain('a.mdx:3 ');
  expect(list).toContain('(warning) sentence: 1 more; npm run check:content ID');
  expect(list).not.toMatch(/wording: \d/);
  expect(list).toMatch(/content: 3 faults, 5 warnings$/);
});

test('a list without a limit contains every warning', () => {
  const faults = Array.from({ length: 30 }, (_, index) => fault(index + 1, 'sentence', true));
  expect(faultList(faults, 'content').split('\n')).toHaveLength(31);
});
