import { both, en, ONE, add, refuses, replaceIn, without } from '../planting/planting.ts';

const PAGE = 'content/site/notation';

refuses([
  [
    'an unknown figure',
    both('"masks"', '"mask"'),
    /one\/zh\.mdx:23 figure: found "mask", no figure — fix: did you mean "masks"/,
  ],
  [
    'a Figure without a name',
    both(' name="masks"', ''),
    /one\/zh\.mdx:23 figure: found <Figure> without a name — fix: name a figure/,
  ],
  [
    'a start value that the figure does not have',
    both('name="masks"', 'name="saturation" start="dk=63"'),
    /one\/zh\.mdx:23 figure: found dk=63 in the start of "saturation" — fix: correct the value; the figure has dk/,
  ],
  [
    'a start value for a drawing',
    both('name="masks"', 'name="masks" start="dk=64"'),
    /one\/zh\.mdx:23 figure: found a start of "masks", a drawing — fix: delete it/,
  ],
  [
    'an interactive figure with another start in the other language',
    (files) => {
      both('name="masks"', 'name="saturation" start="dk=64"')(files);
      en('dk=64', 'dk=512')(files);
    },
    /one\/zh\.mdx:23 figure: found saturation \(start "dk=64"\) in #why of the Chinese text only/,
  ],
  [
    'an image without alternative text',
    replaceIn(`${PAGE}/en.mdx`, 'Three rows', ''),
    /notation\/en\.mdx:8 image: found \.\/grid\.svg without alternative text — fix: describe the image between the brackets/,
  ],
  [
    'an image that does not exist',
    without(`${PAGE}/grid.svg`),
    /notation\/zh\.mdx:8 image: found \.\/grid\.svg — fix: put the file beside the text/,
  ],
  [
    'an image from another host',
    replaceIn(`${PAGE}/en.mdx`, './grid.svg', 'https://example.org/grid.svg'),
    /notation\/en\.mdx:8 image: found https:\/\/example\.org\/grid\.svg — fix: put the file/,
  ],
  [
    'an image in an answer',
    en('## Why', '![A grid](./grid.svg)\n\n## Why'),
    /one\/en\.mdx:7 image: found \.\/grid\.svg in an answer — fix: draw it in src\/figures/,
  ],
  [
    'an image file beside an answer',
    add(`${ONE}/grid.svg`),
    /1-01-one\/grid\.svg file: found a file that nothing reads — fix: delete it/,
  ],
]);
