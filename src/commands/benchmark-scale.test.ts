import { expect, test } from 'vitest';
import { row, sizes } from './benchmark-scale.ts';

test('sizes are the numbers that were written, or 84, 1,000 and 5,000', () => {
  expect(sizes([])).toEqual([84, 1000, 5000]);
  expect(sizes(['100'])).toEqual([100]);
  expect(() => sizes(['many'])).toThrow('"many" is no number of questions; write numbers from 1 to');
});

test('a row gives the cost per page in both languages', () => {
  const measured = {
    pages: 2000,
    seconds: 200,
    cpuSeconds: 240,
    memory: 2048,
    page: 20,
    index: 8,
    firstSearch: 150,
    firstResult: 40,
  };
  expect(row(1000, 'this site', measured)).toBe(
    '| 1,000 | this site | 200 s | 240 s | 120 ms | 2.0 GiB | 20.0 KiB | 8.0 MiB | 150 KiB | 40 ms |',
  );
});

test('a row says why a build has no figures', () => {
  expect(row(5000, 'Starlight', 'stopped after 3600 s')).toBe(
    '| 5,000 | Starlight | stopped after 3600 s | – | – | – | – | – | – | – |',
  );
});
