import { en, refuses, zh } from '../planting/planting.ts';

refuses([
  [
    'emphasis that does not close',
    zh('方差是', '** 方差 **是'),
    /one\/zh\.mdx:15 emphasis: found .*\*\*.* — fix: move the asterisks/,
  ],
  [
    'a half-width comma between Chinese characters',
    zh('增长，所以', '增长,所以'),
    /one\/zh\.mdx:11 punctuation: found .* — fix: write ，/,
  ],
  [
    'a line break in a Chinese paragraph',
    zh('方差是', '方差\n是'),
    /one\/zh\.mdx:15 line break: found "方差⏎是.*" — fix: write the paragraph on one line/,
  ],
  [
    'a half-width comma in a point',
    zh('时 `softmax` 会饱和', '时,它会饱和'),
    /one\/zh\.mdx:9 punctuation: found .* — fix: write ，/,
  ],
  [
    'a half-width comma after a formula in a point',
    zh('$，就与', '$,就与'),
    /one\/zh\.mdx:9 punctuation: found .* — fix: write ，/,
  ],
  [
    'emphasis in a point',
    en('spread', '**spread**'),
    /one\/en\.mdx:4 emphasis: found "The \*\*.* — fix: delete the asterisks/,
  ],
  [
    'a half-width comma after a formula',
    zh('$，见', '$,见'),
    /one\/zh\.mdx:15 punctuation: found .* — fix: write ，/,
  ],
]);
