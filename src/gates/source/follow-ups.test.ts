import { en, refuses, zh } from '../planting/planting.ts';

refuses([
  [
    'a follow-up that asks nothing',
    zh('呢？不需要。', '不需要。'),
    /one\/zh\.mdx:\d+ follow-ups: found an item without a question mark, .* fix: begin the item with one question/,
  ],
  [
    'a follow-up without an answer',
    en('? It needs none.', '?'),
    /one\/en\.mdx:\d+ follow-ups: found an item without a question mark, or with nothing after it/,
  ],
]);
