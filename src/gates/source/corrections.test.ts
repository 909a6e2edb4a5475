import { refuses, replaceIn, without } from '../planting/planting.ts';

const FILE = 'content/corrections.json';

refuses([
  [
    'a correction of an unknown question',
    replaceIn(FILE, '"id": "1-01"', '"id": "1-10"'),
    /corrections\.json:3 correction of 1-10: found \/q\/1-10\/#why — fix: did you mean "1-01"/,
  ],
  [
    'a correction of an unknown section',
    replaceIn(FILE, '"section": "why"', '"section": "when"'),
    /corrections\.json:3 correction of 1-01: found \/q\/1-01\/#when — fix: .*why/,
  ],
  [
    'a correction in one language',
    replaceIn(FILE, '"en": "The variance is $d$."', '"de": "Die Varianz ist $d$."'),
    /corrections\.json field "\[0\]\.was\.en": found nothing — fix: add it/,
  ],
  [
    'a correction without what is right',
    replaceIn(FILE, '"is": {', '"right": {'),
    /corrections\.json field "\[0\]\.is": found nothing — fix: add it/,
  ],
  [
    'a date that does not exist',
    replaceIn(FILE, '2026-11-29', '2026-11-31'),
    /corrections\.json field "\[0\]\.date": found "2026-11-31" — fix: a date looks like 2026-11-23/,
  ],
  [
    'a correction above a newer one',
    replaceIn(FILE, '2026-11-29', '2026-11-22'),
    /corrections\.json:16 correction of 1-02: found 2026-11-23 below 1-01 of 2026-11-22 — fix: put the newest first/,
  ],
  [
    'corrections of one day that are not sorted by id',
    replaceIn(FILE, /"2026-11-29",\n {4}"id": "1-01"/, '"2026-11-23",\n    "id": "1-03"'),
    /correction of 1-02: found 2026-11-23 below 1-03 of 2026-11-23 — fix: .* by the id/,
  ],
  [
    'a formula that KaTeX refuses',
    replaceIn(FILE, '$d_k$，', '$\\\\foo{k}$，'),
    /corrections\.json:\d+ formula: found \\foo\{k\} \(.*\) — fix: correct the TeX/,
  ],
  [
    'a formula that is not closed',
    replaceIn(FILE, '$d$。', '$d。'),
    /correction of 1-01: found a dollar sign without its pair in was\.zh — fix: close/,
  ],
  [
    'half-width punctuation between Chinese characters',
    replaceIn(FILE, '$d_k$，即', '$d_k$,即'),
    /correction of 1-01: found ".*,即一个头.*" in is\.zh — fix: write ，/,
  ],
  [
    'Markdown that would be shown as it is typed',
    replaceIn(FILE, 'The mask multiplies', 'The `mask` multiplies'),
    /correction of 1-02: found Markdown in was\.en — fix: write plain text/,
  ],
  [
    'a missing file of corrections',
    without(FILE),
    /corrections\.json file: found no such file — fix: add it/,
  ],
]);
