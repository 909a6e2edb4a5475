import { en, refuses, replaceIn, zh } from '../planting/planting.ts';

refuses([
  [
    'a misspelled field',
    zh('difficulty:', 'dificulty:'),
    /one\/zh\.mdx:6 field "dificulty": .* — fix: did you mean "difficulty"/,
  ],
  [
    'a missing field',
    zh(/^verified:.*\n/m, ''),
    /one\/zh\.mdx field "verified": found nothing — fix: add it/,
  ],
  [
    'an unknown field',
    en('title:', 'colour: red\ntitle:'),
    /one\/en\.mdx:2 field "colour": .* — fix: delete it; the fields are title/,
  ],
  [
    'a language-independent field in en.mdx',
    en('title:', 'difficulty: 1\ntitle:'),
    /one\/en\.mdx:2 field "difficulty": .* — fix: delete it; .* only in zh\.mdx/,
  ],
  [
    'a difficulty of 4',
    zh('difficulty: 1', 'difficulty: 4'),
    /one\/zh\.mdx:6 field "difficulty": found 4 — fix: .*1 or .*2 or .*3/,
  ],
  [
    'a day that does not exist',
    zh('2026-11-23', '2026-02-30'),
    /one\/zh\.mdx:8 field "verified": found "2026-02-30" — fix: name a day/,
  ],
  [
    'only one tag',
    zh('[attention, softmax]', '[softmax]'),
    /one\/zh\.mdx:4 field "tags": found \["softmax"\] — fix: .*2/,
  ],
  [
    'an unknown category',
    zh('fundamentals', 'fundamental'),
    /one\/zh\.mdx:3 field "category": found "fundamental" — fix: did you mean "fundamentals"/,
  ],
  [
    'broken YAML',
    zh('title: ', 'title: "'),
    /one\/zh\.mdx:2 syntax: found 2:1: frontmatter: a quotation mark that is not closed — fix: correct the YAML/,
  ],
  [
    'a colon in a title without quotation marks',
    en('title: Question', 'title: Scaling: question'),
    /en\.mdx:2 syntax: found 2:\d+: frontmatter: a colon in a value without quotation marks — fix: put the value in quotation marks: title: "…"/,
  ],
  [
    'a title that begins with an asterisk',
    en('title: Question', 'title: *Question*'),
    /en\.mdx:2 syntax: found 2:\d+: frontmatter: a value that begins with \* — fix: put the value in quotation/,
  ],
  [
    'a list without its bracket',
    zh('softmax]', 'softmax'),
    /zh\.mdx:\d syntax: found .* a list without its closing bracket — fix: close the list/,
  ],
  [
    'a colon in an alias without quotation marks',
    zh('[one, one alias 2', '[one, a: b'),
    /zh\.mdx:7 field "aliases\[1\]": found \{"a":"b"\} — fix: expected string; put it in quotation marks/,
  ],
  [
    'broken MDX',
    en('## Why', 'Is 1 <2?\n\n## Why'),
    /one\/en\.mdx:\d+ syntax: found \d+:\d+: .* — fix: correct the MDX/,
  ],
  [
    'a page about the site without description',
    replaceIn('content/site/notation/zh.mdx', /^description.*\n/m, ''),
    /notation\/zh\.mdx field "description": found nothing — fix: add it/,
  ],
]);

refuses([
  [
    'a day as a title, which another YAML parser reads as a date',
    zh('title: 问题1-01', 'title: 2026-11-23'),
    /one\/zh\.mdx:2 field "title": found a value that Astro reads as "2026-11-23T.*" — fix: put the value in quotation marks/,
  ],
  [
    'a tag that only one YAML parser knows',
    zh('title: 问题1-01', 'title: !!js/function x'),
    /one\/zh\.mdx:2 frontmatter: found YAML that Astro cannot read: unknown tag .* — fix: put the value in quotation marks/,
  ],
  [
    'a title of spaces',
    zh('title: 问题1-01', 'title: "  "'),
    /one\/zh\.mdx:2 field "title": found "\s+" — fix: a text that is not empty/,
  ],
]);

refuses([
  [
    'a list as the name of a field',
    zh('title: 问题1-01', 'title: 问题1-01\n? [a, b]\n: c'),
    /one\/zh\.mdx:3 syntax: found .*a name that is not a word — fix: /,
  ],
]);
