import { describe, expect, test } from 'vitest';
import { figuresOf, readQueries, type Outcome } from './metrics.ts';

const outcome = (expect: string[], got: string[]): Outcome => ({
  query: { q: 'q', lang: 'zh', expect },
  got,
});

describe('figuresOf', () => {
  test('counts any expected question as right, and ranks by the first of them', () => {
    const figures = figuresOf([
      outcome(['1-01'], ['1-01']),
      outcome(['1-05', '1-02'], ['1-03', '1-02', '1-05']),
      outcome(['1-01'], ['1-02', '1-03', '1-04', '1-01']),
      outcome(['1-01'], []),
    ]);
    expect(figures).toEqual({
      queries: 4,
      success1: 1 / 4,
      success3: 2 / 4,
      mrr10: (1 + 1 / 2 + 1 / 4) / 4,
      withoutResult: 1,
    });
  });

  test('does not count results after the tenth', () => {
    const got = Array.from({ length: 10 }, (_, at) => `2-${at + 10}`);
    expect(figuresOf([outcome(['1-01'], [...got, '1-01'])]).mrr10).toBe(0);
  });
});

describe('readQueries', () => {
  test('reads one query per line and ignores further fields', () => {
    expect(readQueries('{"q":"a","lang":"en","expect":["1-01"],"kind":"x"}\n\n', 'f')).toEqual([
      { q: 'a', lang: 'en', expect: ['1-01'] },
    ]);
  });

  test('names the line that is not a query', () => {
    expect(() => readQueries('{"q":"a","lang":"en","expect":["1-01"]}\n{"q":1}', 'f.jsonl')).toThrow(
      'f.jsonl:2',
    );
  });
});
