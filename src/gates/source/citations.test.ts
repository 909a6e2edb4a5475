import { both, refuses, replaceIn, without } from '../planting/planting.ts';

const BIB = 'content/references.bib';

refuses([
  [
    'an unknown work',
    both('@vaswani2017attention', '@vaswani2017atention'),
    /one\/zh\.mdx:15 citation: found \[@vaswani2017atention\], .* — fix: did you mean "vaswani2017attention"/,
  ],
  [
    'a work that a reader cannot open',
    replaceIn(BIB, /,\n +url.*/, ''),
    /references\.bib:1 entry "vaswani2017attention": found neither doi, url nor eprint — fix: add one/,
  ],
  [
    'a work without year',
    replaceIn(BIB, /^ +year.*\n/m, ''),
    /references\.bib:1 entry "vaswani2017attention": found no year — fix: add year = /,
  ],
  [
    'two works under one key',
    replaceIn(BIB, /^[^]*$/, '$&$&'),
    /references\.bib:7 entry "vaswani2017attention": found this key a second time — fix: delete one/,
  ],
  [
    'a bibliography that is not there',
    without(BIB),
    /references\.bib file: found no such file — fix: add it/,
  ],
]);
