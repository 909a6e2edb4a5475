import { both, refuses } from '../planting/planting.ts';

refuses([
  [
    'a heading without an id',
    both(' {/* #why */}', ''),
    /one\/zh\.mdx:13 heading: found "为什么" without an id — fix: end the heading/,
  ],
  [
    'an id that is not ASCII',
    both('#why */', '#为什么 */'),
    /one\/en\.mdx:\d+ heading: found the id "#为什么" — fix: .*ASCII/,
  ],
  [
    'an id used twice',
    both('#mistakes */', '#why */'),
    /one\/zh\.mdx:\d+ heading: found the id "why" a second time — fix: give each/,
  ],
  [
    'the reserved id of the list of works',
    both('#why */', '#references */'),
    /one\/zh\.mdx:\d+ heading: found the id "references", which .* — fix: give each/,
  ],
  [
    'a heading at level 1',
    both(/^## (.*#why)/m, '# $1'),
    /one\/zh\.mdx:\d+ heading: found "为什么" at level 1 .* — fix: write ##/,
  ],
  [
    'a level that is skipped',
    both(/^## (.*#why)/m, '### $1'),
    /one\/en\.mdx:\d+ heading: found "Why" at level 3 below level 1 — fix: write ##/,
  ],
  [
    'a missing section "mistakes"',
    both('#mistakes */', '#errors */'),
    /one\/zh\.mdx sections: found no section "mistakes" — fix: add a heading/,
  ],
  [
    'missing follow-ups',
    both('#follow-ups */', '#next */'),
    /one\/en\.mdx sections: found no section "follow-ups" — fix: add a heading/,
  ],
  [
    'known sections out of order',
    both('#why */', '#today */'),
    /one\/zh\.mdx:\d+ sections: found "mistakes" below "today" — fix: put them in this order: why, example/,
  ],
]);
