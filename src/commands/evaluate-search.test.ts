import { expect, test } from 'vitest';
import type { Outcome } from '../search/evaluation/metrics.ts';
import { evaluate, report } from './evaluate-search.ts';

const outcome = (lang: 'zh' | 'en', q: string, expected: string[], got: string[]): Outcome => ({
  query: { q, lang, expect: expected },
  got,
});

test('a report gives the metrics per language, the failed queries with their results, and the number of skipped queries', () => {
  const text = report({
    outcomes: [
      outcome('zh', '残差', ['1-11'], ['1-11', '1-07']),
      outcome('en', 'mask', ['1-05'], ['1-01', '1-02', '1-03', '1-05']),
      outcome('en', 'dropout', ['1-20'], []),
    ],
    skipped: [{ q: '蒸馏', lang: 'zh', expect: ['3-03'] }],
  });
  expect(text).toContain('zh  1 queries  success@1 1.000  success@3 1.000  MRR@10 1.000  without a result 0');
  expect(text).toContain('en  2 queries  success@1 0.000  success@3 0.000  MRR@10 0.125  without a result 1');
  expect(text).toContain('mask  expected 1-05  got 1-01, 1-02, 1-03');
  expect(text).toContain('dropout  expected 1-20  got nothing');
  expect(text).toMatch(/Skipped.*: 1\n {2}zh {2}蒸馏 {2}\(3-03\)/);
  expect(text).not.toContain('残差');
});

test('a site that is not built cannot be evaluated', async () => {
  await expect(evaluate([], '/no/such/folder')).rejects.toThrow('run "npm run build" first');
});
