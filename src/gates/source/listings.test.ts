import { ONE, add, both, refuses, replaceIn, warns, without } from '../planting/planting.ts';

refuses([
  [
    'a listing that does not exist',
    both('variance.py', 'varience.py'),
    /one\/zh\.mdx:21 listing: found "varience\.py", .* — fix: did you mean "variance\.py"/,
  ],
  [
    'a listing that no page shows',
    both('<Code file="variance.py" />', ''),
    /1-01-one\/variance\.py listing: found a listing that no page shows — fix: write <Code file="variance\.py" \/>/,
  ],
  [
    'a listing without output',
    without(`${ONE}/variance.out`),
    /1-01-one\/variance\.py listing: found no output — fix: run "npm run listings 1-01"/,
  ],
  [
    'an empty output',
    replaceIn(`${ONE}/variance.out`, '64', ''),
    /1-01-one\/variance\.out listing: found an empty output — fix: run "npm run listings 1-01"/,
  ],
  [
    'an output without listing',
    add(`${ONE}/old.out`),
    /1-01-one\/old\.out listing: found an output without its listing — fix: delete it, or add old\.py/,
  ],
  [
    'a Code without a file',
    both(' file="variance.py"', ''),
    /one\/en\.mdx:15 listing: found <Code> without a file — fix: write <Code file=/,
  ],
]);

warns([
  [
    'a listing over 30 lines',
    add(`${ONE}/variance.py`, 'print(1)\n\n'.repeat(31)),
    /1-01-one\/variance\.py listing: found 31 lines of code — fix: cut or split it: at most 30/,
  ],
]);
