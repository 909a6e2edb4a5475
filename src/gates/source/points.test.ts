import { expect, test } from 'vitest';
import { en, faultsAfter, refuses, zh } from '../planting/planting.ts';

refuses([
  [
    'two points',
    en(", 'Unscaled, `softmax` saturates.'", ''),
    /one\/en\.mdx:4 points: found 2 — fix: write 3 to 5/,
  ],
  [
    'six points',
    zh("points: ['", "points: ['一。', '二。', '三。', '"),
    /one\/zh\.mdx:9 points: found 6 — fix: write 3 to 5/,
  ],
  [
    'another number of points in the other language',
    zh("points: ['", "points: ['一。', '"),
    /one\/zh\.mdx:9 points: found 4 where en\.mdx has 3 — fix: make the same/,
  ],
  ['no points', en(/points: .*\n/, ''), /one\/en\.mdx field "points": found nothing — fix: add it/],
  [
    'a point over 40 Chinese characters',
    zh('得分的', '长'.repeat(41)),
    /one\/zh\.mdx:9 points: found \d+ Chinese characters in "长.* — fix: say one thing, in at most 40/,
  ],
  [
    'a point over 25 English words',
    en('The spread', 'long '.repeat(25)),
    /one\/en\.mdx:4 points: found \d+ words in "long .* — fix: say one thing, in at most 25/,
  ],
  [
    'a point that does not end',
    en('removes it.', 'removes it'),
    /one\/en\.mdx:4 points: found "Dividing by .* removes it" — fix: make it a sentence that ends with \./,
  ],
  [
    'a Chinese point that ends in English',
    zh('会饱和。', '会饱和.'),
    /one\/zh\.mdx:9 points: found ".*会饱和\." — fix: make it a sentence that ends with 。/,
  ],
  [
    'a point made twice',
    en("'Unscaled, `softmax` saturates.'", "'The spread of a score grows with $n$.'"),
    /one\/en\.mdx:4 points: found "The spread .*" a second time — fix: delete it/,
  ],
  [
    'a formula that does not close',
    zh('$\\sqrt{n}$', '$\\sqrt{n}'),
    /one\/zh\.mdx:9 points: found \$ in ".*" — fix: write words, formulas/,
  ],
  [
    'a citation in a point',
    en('Unscaled,', 'Unscaled [@vaswani2017attention],'),
    /one\/en\.mdx:4 points: found \[@ in ".*" — fix: write words, formulas/,
  ],
]);

test('a formula and code count as one word each, and a smaller sign is no element', () => {
  const words = 'w '.repeat(22);
  const long = `${words} $a + b + c + d < e$ \`f g h i\` < x.`;
  expect(faultsAfter(en('Dividing by $\\sqrt{n}$ removes it.', long))).toEqual([]);
});
