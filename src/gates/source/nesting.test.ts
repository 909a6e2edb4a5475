import { refuses, zh } from '../planting/planting.ts';

refuses([
  [
    'quotations inside each other without end',
    zh('方差是', `${'> '.repeat(40)}x\n\n方差是`),
    /one\/zh\.mdx:15 nesting: found 4\d levels — fix: say it in lists, quotations and emphasis of at most 16/,
  ],
  [
    'emphasis inside emphasis',
    zh('方差是', `${'**'.repeat(40)}x${'**'.repeat(40)} 方差是`),
    /one\/zh\.mdx:15 nesting: found 4\d levels — fix: /,
  ],
]);
