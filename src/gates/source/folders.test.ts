import { ONE, add, refuses, without, zh } from '../planting/planting.ts';

refuses([
  [
    'a missing language',
    without(`${ONE}/en.mdx`),
    /1-01-one language: found no en\.mdx — fix: write content\/questions\/1-01-one\/en\.mdx/,
  ],
  [
    'a folder not named like a question',
    add('content/questions/four/zh.mdx'),
    /questions\/four folder: found a name without id and slug — fix: rename it <id>-<slug>/,
  ],
  [
    'two folders with one id',
    add('content/questions/1-01-more/zh.mdx'),
    /1-01-one id: found "1-01", which content\/questions\/1-01-more also has — fix: rename one/,
  ],
  [
    'two folders with one slug',
    add('content/questions/1-04-one/zh.mdx'),
    /1-04-one slug: found "one", which content\/questions\/1-01-one also has — fix: rename one/,
  ],
  [
    'a category with another number',
    zh('fundamentals', 'training'),
    /one\/zh\.mdx:3 field "category": found "training", category 2, for the id 1-01 — fix: write "fundamentals"/,
  ],
  [
    'a file that nothing reads',
    add(`${ONE}/zh.md`),
    /1-01-one\/zh\.md file: found .* — fix: delete it or correct its name/,
  ],
  [
    'a file outside a folder',
    add('content/questions/a.mdx'),
    /content\/questions\/a\.mdx file: found .* — fix: move it/,
  ],
  [
    'a listing of a figure that does not exist',
    add('content/figures/saturaton.py'),
    /content\/figures\/saturaton\.py file: found a file that belongs to no interactive figure — fix: .* for saturation/,
  ],
  [
    'a listing of a figure without its output',
    add('content/figures/saturation.py'),
    /content\/figures\/saturation\.py file: found no output — fix: run "npm run listings"/,
  ],
  [
    'an empty output beside the listing of a figure',
    (files) => {
      add('content/figures/saturation.py', 'print(1)')(files);
      add('content/figures/saturation.out')(files);
    },
    /content\/figures\/saturation\.out file: found an empty output — fix: run "npm run listings"/,
  ],
  [
    'an output without the listing of its figure',
    add('content/figures/saturation.out'),
    /content\/figures\/saturation\.out file: found an output without its listing — fix: .*saturation\.py/,
  ],
]);
