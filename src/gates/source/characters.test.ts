import { refuses, replaceIn, zh, ONE } from '../planting/planting.ts';

refuses([
  [
    'a character that turns the direction of the text',
    zh('方差是', '方差\u202e是'),
    /one\/zh\.mdx:15 character: found U\+202E, a character that cannot be seen — fix: delete it/,
  ],
  [
    'one written as a reference',
    zh('方差是', '方差&#x202e;是'),
    /one\/zh\.mdx:15 character: found U\+202E, .* — fix: delete it/,
  ],
  [
    'one written as an escape in the frontmatter',
    zh('title: 问题1-01', 'title: "问\\u0007题"'),
    /one\/zh\.mdx character: found U\+0007, .* — fix: delete it/,
  ],
  [
    'half of a pair in JSON',
    replaceIn('content/tags.json', 'Attention', 'Attention\\ud800'),
    /tags\.json character in "Attention.*: found U\+D800, .* — fix: delete it/,
  ],
  [
    'Windows line ends, once per file',
    replaceIn(`${ONE}/variance.py`, /\n/g, '\r\n'),
    /variance\.py:1 character: found U\+000D, a Windows line end — fix: save the file with the line ends of Unix/,
  ],
  [
    'a byte order mark',
    replaceIn('content/references.bib', /^/, '\ufeff'),
    /references\.bib:1 character: found U\+FEFF, a byte order mark — fix: save the file as UTF-8 without it/,
  ],
  [
    'bytes that are not UTF-8',
    zh('方差是', '方差\ufffd是'),
    /one\/zh\.mdx:15 character: found U\+FFFD, a character that could not be read — fix: save the file as UTF-8/,
  ],
]);
