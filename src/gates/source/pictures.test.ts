import { both, en, refuses } from '../planting/planting.ts';

refuses([
  [
    'an unknown figure',
    both('"masks"', '"mask"'),
    /one\/zh\.mdx:23 figure: found "mask", no drawing — fix: did you mean "masks"/,
  ],
  [
    'a Figure without a name',
    both(' name="masks"', ''),
    /one\/zh\.mdx:23 figure: found <Figure> without a name — fix: name a drawing/,
  ],
  [
    'an image without alternative text',
    en('Three rows', ''),
    /one\/en\.mdx:19 image: found \.\/grid\.svg without alternative text — fix: say between the brackets/,
  ],
  [
    'an image that is not there',
    both('grid.svg', 'grit.svg'),
    /one\/zh\.mdx:25 image: found \.\/grit\.svg — fix: put the file beside the text/,
  ],
  [
    'an image from another host',
    both('./grid.svg', 'https://example.org/grid.svg'),
    /one\/zh\.mdx:25 image: found https:\/\/example\.org\/grid\.svg — fix: put the file/,
  ],
]);
