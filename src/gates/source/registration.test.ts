import { expect, test } from 'vitest';
import { faultLine } from '../fault.ts';
import { checkRegistration } from './registration.ts';

const lines = (paths: string[], known: string[]) =>
  checkRegistration(paths, new Set(known)).map(faultLine).join('\n');

test('a drawing that is not registered is reported with the line that registers it', () => {
  expect(lines(['src/figures/drawings/two-towers/drawing.ts'], ['ffn'])).toMatch(
    /^src\/figures\/drawings\/two-towers\/drawing\.ts registration: found "two-towers", which is not registered — fix: add to src\/figures\/drawings\/registry\.ts: export \{ default as twoTowers \} from '\.\/two-towers\/drawing\.ts';/,
  );
});

test('an interactive figure without its island is reported with the missing file', () => {
  expect(lines(['src/figures/interactive/mask/figure.ts'], ['mask'])).toMatch(
    /^src\/figures\/interactive\/mask\/figure\.ts registration: found no Island\.astro beside it — fix: write src\/figures\/interactive\/mask\/Island\.astro/,
  );
});

test('registered figures and the kits have no faults', () => {
  const paths = [
    'src/figures/drawings/ffn/drawing.ts',
    'src/figures/drawings/kit/drawing.ts',
    'src/figures/interactive/figure.ts',
    'src/figures/interactive/mask/figure.ts',
    'src/figures/interactive/mask/Island.astro',
  ];
  expect(lines(paths, ['ffn', 'mask'])).toBe('');
});
