import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BATCHES, HEADS, LENGTHS, WIDTHS } from './figure.ts';
import {
  type Cell,
  countWrong,
  headsThatFit,
  isWrong,
  journey,
  type Plan,
  projectionParameters,
  stridesOf,
  wrongRuns,
} from './model.ts';
import { words } from './words.ts';

const PRINTED = readFileSync(new URL('../../../../content/figures/heads.out', import.meta.url), 'utf8');

const values = (rows: readonly (readonly Cell[])[]) => rows.map((row) => row.map(({ value }) => value));

const plan = (changes: Partial<Plan>): Plan => ({
  ...{ b: 1, n: 3, d: 4, h: 2, transpose: true, count: 'rows' },
  ...changes,
});

const EVERY = WIDTHS.flatMap((d) =>
  HEADS.filter((h) => h <= d).flatMap((h) =>
    LENGTHS.flatMap((n) =>
      BATCHES.flatMap((b) => (['rows', 'heads'] as const).map((count) => plan({ b, n, d, h, count }))),
    ),
  ),
);

describe('two heads of two tokens, [[1,2],[3,4]] and [[5,6],[7,8]]', () => {
  const golden = plan({ n: 2, count: 'heads' });
  const [right] = journey(golden);
  const [scrambled] = journey({ ...golden, transpose: false });

  test('are what the projection is split into', () => {
    expect(right?.heads.map(values)).toEqual([
      [
        [1, 2],
        [3, 4],
      ],
      [
        [5, 6],
        [7, 8],
      ],
    ]);
  });

  test('merge as in PyTorch, with the transpose and without', () => {
    const [merged, wrong] = [values(right?.merged ?? []), values(scrambled?.merged ?? [])];
    expect(merged).toEqual([
      [1, 2, 5, 6],
      [3, 4, 7, 8],
    ]);
    expect(PRINTED.replaceAll(' ', '')).toContain(`merged[${JSON.stringify(merged)}]`);
    expect(PRINTED.replaceAll(' ', '')).toContain(`withouttranspose[${JSON.stringify(wrong)}]`);
  });

  test('have half of the cells wrong without the transpose, in the middle', () => {
    expect(scrambled && countWrong(scrambled)).toBe(4);
    expect(scrambled && wrongRuns(scrambled)).toEqual([
      { token: 1, from: 3, to: 4 },
      { token: 2, from: 1, to: 2 },
    ]);
  });
});

describe('for every setting of the figure', () => {
  test('merging is the inverse of splitting', () => {
    for (const setting of EVERY)
      for (const sentence of journey(setting)) {
        expect(sentence.merged, JSON.stringify(setting)).toEqual(sentence.projected);
        expect(countWrong(sentence)).toBe(0);
      }
  });

  test('the numbers are 1, 2, 3… in the chosen order', () => {
    for (const setting of EVERY) {
      const order = journey(setting).flatMap(({ projected, heads }) =>
        setting.count === 'rows' ? projected.flat() : heads.flat(2),
      );
      expect(
        order.map(({ value }) => value),
        JSON.stringify(setting),
      ).toEqual(order.map((_, index) => index + 1));
    }
  });

  test('without the transpose, groups of d_k numbers stay together, and tokens are mixed but sentences are not', () => {
    const sorted = (rows: Cell[][]) =>
      rows.flatMap((row) => row.map(({ value }) => value)).sort((a, b) => a - b);
    for (const setting of EVERY)
      for (const sentence of journey({ ...setting, transpose: false })) {
        expect(sorted(sentence.merged), JSON.stringify(setting)).toEqual(sorted(sentence.projected));
        expect(countWrong(sentence) > 0).toBe(setting.h > 1);
        const width = setting.d / setting.h;
        sentence.merged.forEach((row, token) =>
          row.forEach((cell, column) => {
            const home = cell.token === token + 1 && cell.head === Math.floor(column / width) + 1;
            expect(isWrong(sentence, token, column)).toBe(!home);
            expect(cell.token).toBe(row[column - (column % width)]?.token);
          }),
        );
      }
  });
});

describe('PyTorch', () => {
  test.each([...PRINTED.matchAll(/^(\d),(\d),(\d),(\d) strides (.*)$/gm)].map((line) => line.slice(1)))(
    'gives the same strides for B=%s, n=%s, d=%s, h=%s',
    (...line) => {
      const [b = 0, n = 0, d = 0, h = 0] = line.map(Number);
      const strides = stridesOf(plan({ b, n, d, h }));
      const shown = [strides.view, strides.transposed, strides.outputs].map((each) => `(${each.join(', ')})`);
      expect(shown.join(' ')).toBe(line[4]);
    },
  );

  test.each([...PRINTED.matchAll(/^(\d),(\d),(\d),(\d) wrong (.*)$/gm)].map((line) => line.slice(1)))(
    'has the same cells wrong for B=%s, n=%s, d=%s, h=%s',
    (...line) => {
      const [b = 0, n = 0, d = 0, h = 0] = line.map(Number);
      for (const sentence of journey(plan({ b, n, d, h, transpose: false }))) {
        const wrong = sentence.merged.map((row, token) =>
          row.map((_, column) => Number(isWrong(sentence, token, column))),
        );
        expect(JSON.stringify(wrong)).toBe(line[4]?.replaceAll(' ', ''));
      }
    },
  );

  test.each(HEADS)('has the same number of parameters with %i heads', (h) => {
    expect(PRINTED).toContain(`h=${h} parameters ${projectionParameters(512, h, 512 / h)}\n`);
  });
});

test.each([64, 512, 768, 1024])('four projections of width %i have 4d² parameters for every h', (d) => {
  for (const h of [1, 2, 4, 8, 16]) {
    expect(projectionParameters(d, h, d / h)).toBe(4 * d * d);
    expect(projectionParameters(d, h, d)).toBe(4 * h * d * d);
  }
});

test('there are never more heads than columns', () => {
  expect([headsThatFit(4, 8), headsThatFit(8, 8), headsThatFit(4, 1)]).toEqual([4, 8, 1]);
});

test('the reading names the wrong cells, or says why there are none', () => {
  const read = (setting: Plan) => {
    const [sentence] = journey(setting);
    return sentence && words.en.reading(setting, countWrong(sentence), wrongRuns(sentence));
  };
  expect(read(plan({ transpose: false, b: 2 }))).toBe(
    'h = 2, d_k = 2: without the transpose 8 of the 12 numbers of each sentence are in a wrong place: token 1, columns 3–4; token 2, columns 1–4; token 3, columns 1–2. None has moved to another sentence.',
  );
  expect(read(plan({ transpose: false, h: 1 }))).toContain('makes no difference');
  expect(read(plan({ transpose: false, h: 4, n: 4 }))).toContain('token 2, columns 1, 3–4');
  expect(read(plan({}))).toContain('all 12 numbers are back');
});
