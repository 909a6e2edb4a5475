import { expect, test } from 'vitest';
import { validContent } from '../gates/planting/valid-content.ts';
import { parseContent } from '../gates/source/parse-content.ts';
import { statistics } from './stats.ts';

const { content } = parseContent(validContent(), new Set(), {});
const numbers = (line: string | undefined) => line?.trim().split(/\s+/).slice(1).map(Number);

test('the statistics have one line per category and a total', () => {
  const [, fundamentals, total, ...more] = statistics(content, false);
  expect(more).toEqual([]);
  expect(fundamentals).toMatch(/^fundamentals /);
  expect(numbers(total)).toEqual(numbers(fundamentals));
  const [questions, , , formulas, listings, figures, citations, out, into] = numbers(total) ?? [];
  expect({ questions, formulas, listings, figures, citations, out, into }).toEqual({
    questions: 3,
    formulas: 6,
    listings: 3,
    figures: 3,
    citations: 3,
    out: 6,
    into: 6,
  });
});

test('links are counted for the question that they lead to', () => {
  const lines = statistics(content, true);
  const into = Object.fromEntries(lines.slice(1).map((line) => [line.split(' ')[0], numbers(line)?.at(-1)]));
  expect(into).toEqual({ '1-01': 0, '1-02': 3, '1-03': 3, total: 6 });
});
