import { both, en, refuses, zh } from '../planting/planting.ts';

refuses([
  [
    'an element outside the vocabulary',
    both('<Figure', '<Figur'),
    /one\/zh\.mdx:23 element: found <Figur> — fix: did you mean "Figure"/,
  ],
  [
    'an import',
    en('## Why', 'import x from "y";\n\n## Why'),
    /one\/en\.mdx:\d+ import: found import x from "y"; — fix: delete it/,
  ],
  [
    'a brace that would run as code',
    zh('方差是', '集合 {0, 1}，方差是'),
    /one\/zh\.mdx:15 expression: found \{0, 1\} — fix: write \\\{/,
  ],
]);
