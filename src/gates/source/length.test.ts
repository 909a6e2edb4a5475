import { en, warns, zh } from '../planting/planting.ts';

warns([
  [
    'a Chinese answer over 2400 characters',
    zh('方差是', `${'长'.repeat(2400)}方差是`),
    /one\/zh\.mdx length: found 2\d+ Chinese characters — fix: delete .* at most 2400/,
  ],
  [
    'an English answer over 1500 words',
    en('The variance is', `${'long '.repeat(1500)}The variance is`),
    /one\/en\.mdx length: found 1\d+ words — fix: delete .* at most 1500/,
  ],
]);
