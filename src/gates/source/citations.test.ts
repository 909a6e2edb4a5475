import { expect, test } from 'vitest';
import { both, faultsAfter, refuses, replaceIn, without } from '../planting/planting.ts';

const BIB = 'content/references.bib';

refuses([
  [
    'a sign between two entries that ends the reading',
    replaceIn(BIB, /^/, '@\n\n'),
    /references\.bib:\d+ .*: found .* — fix: /,
  ],
  [
    'a work whose address would run as a script',
    replaceIn(BIB, /url = .*/, 'url = {javascript:alert(1)}'),
    /references\.bib:1 entry "vaswani2017attention": found the url "javascript:alert\(1\)" — fix: write an address/,
  ],
  [
    'a key with signs that are read as emphasis',
    both('@vaswani2017attention', '@__proto__; @vaswani2017attention'),
    /one\/zh\.mdx:15 citation: found ".*\[@", which is not read as a citation — fix: write \[@key\]/,
  ],
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
    'a field without its comma',
    replaceIn(BIB, 'Ashish},', 'Ashish}'),
    /references\.bib:3 entry "vaswani2017attention": found no comma before "year" — fix: end this line with/,
  ],
  [
    'a value without its closing brace',
    replaceIn(BIB, '{2017}', '{2017'),
    /references\.bib:4 entry "vaswani2017attention": found a value without its closing brace: year = \{2017, — fix: add \}/,
  ],
  [
    'a surplus brace',
    replaceIn(BIB, '{2017}', '{2017}}'),
    /references\.bib:4 entry "vaswani2017attention": found a brace that closes the entry too early: "url/,
  ],
  [
    'an entry without its closing brace, above another',
    replaceIn(BIB, /\n\}\n$/, '\n@misc{b,\n  title = {B}\n}\n'),
    /references\.bib:5 entry "vaswani2017attention": found no brace that closes the entry — fix: add \}/,
  ],
  [
    'a key without its comma',
    replaceIn(BIB, 'attention,', 'attention'),
    /references\.bib:1 entry "vaswani2017attention": found no comma before "title" — fix: end this line/,
  ],
  [
    'an entry without its opening brace',
    replaceIn(BIB, '{vaswani', ' vaswani'),
    /references\.bib:1 entry "vaswani2017attention": found no brace after the type — fix: begin/,
  ],
  [
    'a field without an equals sign',
    replaceIn(BIB, 'year = {', 'year {'),
    /references\.bib:4 entry "vaswani2017attention": found expected "equals", got "lbrace" — fix: correct the BibTeX/,
  ],
  ['a missing bibliography', without(BIB), /references\.bib file: found no such file — fix: add it/],
]);

test('an entry that cannot be read is reported once, not once per field', () => {
  const lines = faultsAfter(replaceIn(BIB, 'Ashish},', 'Ashish}'));
  expect(lines).toEqual([expect.stringContaining('no comma before "year"')]);
});

test('commented lines and escaped braces are not faults', () => {
  expect(faultsAfter(replaceIn(BIB, 'Attention Is', 'Attention \\{ Is'))).toEqual([]);
  expect(faultsAfter(replaceIn(BIB, /$/, '@comment{x}\n% to read: the appendix\n'))).toEqual([]);
});
