import { en, refuses, zh } from '../planting/planting.ts';

refuses([
  [
    'seven aliases',
    zh(', one alias 8', ''),
    /one\/zh\.mdx:7 aliases: found 7 different ones — fix: add to them, 8 to 15: other wordings/,
  ],
  [
    'an alias twice in place of another',
    en('one alias 8', 'One alias 7'),
    /one\/en\.mdx:3 aliases: found 7 different ones — fix: add to them/,
  ],
  [
    'sixteen aliases',
    en('[one,', '[one, a, b, c, d, e, f, g, h,'),
    /one\/en\.mdx:3 aliases: found 16 — fix: keep the best, 8 to 15/,
  ],
  ['no aliases', en(/aliases: .*\n/, ''), /one\/en\.mdx field "aliases": found nothing — fix: add it/],
]);
