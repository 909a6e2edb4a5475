import { both, en, refuses, zh } from '../planting/planting.ts';

refuses([
  [
    'a footnote, whose heading would be in English on every page',
    both('<Figure', '注[^1]\n\n[^1]: x\n\n<Figure'),
    /one\/zh\.mdx:\d+ footnote: found \[\^1\] — fix: say it in the text, or cite a work/,
  ],
  [
    'an element within a line',
    en('The variance is', 'The <Figure name="masks" /> variance is'),
    /one\/en\.mdx:9 element: found <Figure> within a line — fix: put it on a separate line/,
  ],
  [
    'plain HTML',
    en('The variance is', 'The <b>variance</b> is'),
    /one\/en\.mdx:9 element: found <b> — fix: write Markdown/,
  ],
  [
    'an element outside the vocabulary',
    both('<Figure', '<Figur'),
    /one\/zh\.mdx:23 element: found <Figur> — fix: did you mean "Figure"/,
  ],
  [
    'an import',
    en('## Why', '\nimport x from "y";\n\n## Why'),
    /one\/en\.mdx:\d+ import: found import x from "y"; — fix: delete it/,
  ],
  [
    'a brace that would run as code',
    zh('方差是', '集合 {0, 1}，方差是'),
    /one\/zh\.mdx:15 expression: found \{0, 1\} — fix: write \\\{/,
  ],
  [
    'braces with nothing between them, which would print nothing',
    en('The variance is', 'The template "This is {}." and the variance is'),
    /one\/en\.mdx:9 expression: found \{\} — fix: write \\\{/,
  ],
]);
