import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { breakEven } from '../../../models/embedding-factorization.ts';
import { BASE, total as totalOfBase } from '../../../models/parameter-counts.ts';
import {
  crossings,
  embeddingShare,
  fittingHeads,
  layerCost,
  parameters,
  projectionsByHead,
  shares,
  total,
  weights,
} from './model.ts';

const base = { vocabulary: 37_000, width: 512, ratio: 4, layers: 6, inner: 0, decoder: false };
const albert = { vocabulary: 30_000, width: 768, ratio: 4, layers: 12, inner: 0, decoder: false };
const SIZES = [
  [256, 0.5],
  [512, 4],
  [768, 4],
  [4096, 2],
  [12288, 8],
] as const;

describe('the operations of a layer', () => {
  test('at 512 tokens of width 512 are 8nd², 4n²d and 16nd²', () => {
    expect(layerCost(512, 512)).toEqual({
      projections: 1_073_741_824,
      pairs: 536_870_912,
      feedForward: 2_147_483_648,
    });
  });

  test('are those that the listing of 2-03 counts in PyTorch', () => {
    const printed = readFileSync('content/questions/2-03-complexity-of-each-layer/costs.out', 'utf8');
    const rows = [...printed.matchAll(/^ *(\d+) +([\d.]+) +([\d.]+) +([\d.]+) +[\d.]+ +([\d.]+)/gm)];
    expect(rows).toHaveLength(6);
    for (const row of rows) {
      const [tokens = NaN, ...costs] = row.slice(1, 5).map(Number);
      const { projections, pairs, feedForward } = layerCost(tokens, 512);
      expect([projections, pairs, feedForward].map((cost) => Number((cost / 1e9).toFixed(2)))).toEqual(costs);
      expect((weights(tokens, 8) / 1e6).toFixed(2)).toBe(row[5]);
    }
  });

  test('of the encoder of T5-base are those of 5-03', () => {
    const { projections, pairs, feedForward } = layerCost(512, 768);
    expect(((12 * (projections + pairs)) / 1e9).toFixed(1)).toBe('38.7');
    expect(((12 * (projections + pairs + feedForward)) / 1e9).toFixed(1)).toBe('96.6');
  });

  test('of that encoder at n = 2d: 86.97 GFLOPs each for projections and pairs, and 54 MiB of weights per layer', () => {
    const { projections, pairs } = layerCost(1536, 768);
    expect([projections, pairs].map((cost) => (12 * cost) / 1e9)).toEqual([86.973087744, 86.973087744]);
    expect(weights(1536, 12)).toBe(28_311_552);
    expect((2 * weights(1536, 12)) / 2 ** 20).toBe(54);
  });

  test('of BERT base in 4-28: the pairs are a tenth of a layer at 512 and half at 4608, with 81 times the weights', () => {
    expect(shares(layerCost(512, 768)).pairs).toBeCloseTo(0.1, 12);
    expect(shares(layerCost(4608, 768)).pairs).toBe(0.5);
    expect(weights(4608, 12)).toBe(254_803_968);
    expect(weights(4608, 12) / weights(512, 12)).toBe(81);
  });

  test.each(SIZES)('have the crossings of the formula at d = %i, d_ff = %dd', (width, ratio) => {
    const at = crossings(width, ratio);
    const first = layerCost(at.projections, width, ratio);
    expect(first.pairs).toBe(first.projections);
    const second = layerCost(at.rest, width, ratio);
    expect(second.pairs).toBe(second.projections + second.feedForward);
    expect(shares(second).pairs).toBe(0.5);
  });

  test.each(SIZES)(
    'have shares that sum to 1 and depend only on n/d (d = %i, d_ff = %dd)',
    (width, ratio) => {
      for (const times of [0.5, 1, 7]) {
        const share = shares(layerCost(times * width, width, ratio));
        expect(total(share)).toBeCloseTo(1, 12);
        expect(share.pairs).toBeCloseTo(times / (times + 2 + ratio), 12);
        expect(share.pairs).toBeCloseTo(shares(layerCost(times * 512, 512, ratio)).pairs, 12);
      }
    },
  );

  test('meet at n = 2d and n = 6d for d_ff = 4d', () => {
    expect(crossings(512)).toEqual({ projections: 1024, rest: 3072 });
  });
});

describe('the number of heads', () => {
  test.each([1, 2, 8, 12, 96])(
    '%i does not change the projections and changes the weights in proportion',
    (heads) => {
      expect(projectionsByHead(512, 768, heads)).toBeCloseTo(layerCost(512, 768).projections, 3);
      expect(weights(512, heads)).toBe(heads * 262_144);
    },
  );

  test('is one that divides the width', () => {
    expect(fittingHeads(12, 768, [1, 8, 12, 16])).toBe(12);
    expect(fittingHeads(12, 512, [1, 8, 12, 16])).toBe(8);
    expect(fittingHeads(96, 256, [1, 64, 96])).toBe(64);
  });
});

describe('the parameters of a model', () => {
  test('ALBERT: 23,040,000 in one table, 3,938,304 in two factors; 108 and 89 million in all', () => {
    expect(parameters(albert).embedding).toBe(23_040_000);
    expect(parameters({ ...albert, inner: 128 }).embedding).toBe(3_938_304);
    expect(total(parameters(albert))).toBe(108_057_600);
    expect(total(parameters({ ...albert, inner: 128 }))).toBe(88_955_904);
  });

  test('XLM-R base in 2-19: 277,019,136 with one table, and the table dominates with ten million words', () => {
    const sizes = { ...albert, vocabulary: 250_002 };
    expect(total(parameters(sizes))).toBe(277_019_136);
    expect(embeddingShare(sizes)).toBeCloseTo(0.6931, 4);
    expect(parameters({ ...sizes, inner: 128 }).embedding).toBe(32_098_560);
    expect(embeddingShare({ ...sizes, inner: 128 })).toBeCloseTo(0.2741, 4);
    const large = { ...sizes, vocabulary: 10_000_000, inner: 128 };
    expect(parameters(large).embedding).toBe(1_280_098_304);
    expect(embeddingShare(large)).toBeCloseTo(0.9377, 4);
  });

  test('with a decoder they are those of the base model in 4-12, and those of the big one', () => {
    expect(total(parameters({ ...base, decoder: true }))).toBe(totalOfBase(BASE));
    expect(total(parameters({ ...base, decoder: true }))).toBe(63_045_632);
    expect(parameters({ ...base, decoder: true }).feedForward).toBe(25_165_824);
    expect(total(parameters({ ...base, width: 1024, decoder: true }))).toBe(214_171_648);
  });

  test('six encoder layers have 18,902,016', () => {
    const { embedding, ...layers } = parameters(base);
    expect(embedding).toBe(18_944_000);
    expect(total({ embedding: 0, ...layers })).toBe(18_902_016);
  });

  test('half of d_ff halves the matrices of the FFN', () => {
    const halved = parameters({ ...base, ratio: 2, decoder: true });
    expect(halved.feedForward).toBe(12_582_912);
    expect(total(halved)).toBe(50_450_432);
    expect(halved.projections).toBe(parameters({ ...base, decoder: true }).projections);
  });

  test('twice the width quadruples the layers and doubles the table', () => {
    const [narrow, wide] = [parameters(base), parameters({ ...base, width: 1024 })];
    expect(wide.projections).toBe(4 * narrow.projections);
    expect(wide.feedForward).toBe(4 * narrow.feedForward);
    expect(wide.embedding).toBe(2 * narrow.embedding);
  });

  test('the share of the embedding decreases as models grow', () => {
    const by = [256, 512, 1024, 4096].map((width) => embeddingShare({ ...base, width }));
    expect([...by].sort((one, other) => other - one)).toEqual(by);
    expect(by[1]).toBeCloseTo(18_944_000 / 37_846_016, 12);
  });

  test('two factors are smaller than one table up to r = Vd/(V + d) and no further', () => {
    const limit = breakEven(30_000, 768);
    expect(Math.round(limit)).toBe(749);
    for (const inner of [16, 128, 512, 1024])
      expect(parameters({ ...albert, inner }).embedding < 23_040_000).toBe(inner < limit);
  });
});
