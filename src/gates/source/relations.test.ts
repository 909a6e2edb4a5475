import { refuses, zh } from '../planting/planting.ts';

refuses([
  [
    'an unknown tag',
    zh('softmax]', 'softmx]'),
    /one\/zh\.mdx:4 field "tags": found "softmx", no tag — fix: did you mean "softmax"/,
  ],
  [
    'a tag listed twice',
    zh('attention, softmax', 'softmax, softmax'),
    /one\/zh\.mdx:4 field "tags": found "softmax" listed twice — fix: name it once/,
  ],
  [
    'an unknown related id',
    zh('1-02, 1-03', '1-20, 1-03'),
    /one\/zh\.mdx:5 field "related": found "1-20", no question — fix: did you mean "1-02"/,
  ],
  [
    'a related id listed twice',
    zh('1-02, 1-03', '1-02, 1-02'),
    /one\/zh\.mdx:5 field "related": found "1-02" listed twice — fix: name it once/,
  ],
  [
    'a question related to itself',
    zh('1-02, 1-03', '1-01, 1-03'),
    /one\/zh\.mdx:5 field "related": found "1-01", the question itself — fix: name another/,
  ],
]);
