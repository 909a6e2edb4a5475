import { describe, expect, test } from 'vitest';
import { faultLine } from '../fault.ts';
import { pagePolicy } from '../../policy/policy.ts';
import type { Files } from '../files.ts';
import { siteFaults } from './site-gate.ts';

const ADDRESS = { base: '/name/', site: 'https://example.org' };

const HEAD =
  '<title>T</title><meta name="description" content="D"><link rel="canonical" href="https://example.org/name/">';

const policy = (...scripts: string[]) =>
  `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(scripts)}">`;

const page = (body: string, head = HEAD, security = policy()) =>
  `<!doctype html><html lang="en"><head>${security}${head}</head><body>${body}</body></html>`;

/** A site without faults: two pages that link to each other, a short link, an answer as Markdown, the JSON, a sitemap. */
function site(): Files {
  return {
    'index.html': page('<a href="/name/questions/why/#why">Why</a> <a href="/name/q/1-04/#why">short</a>'),
    'questions/why/index.html': page('<h2 id="why">Why</h2><a href="#why">#</a><a href="../../">home</a>'),
    'q/1-04/index.html': page('', `${HEAD}<meta http-equiv="refresh" content="0; url=/name/questions/why/">`),
    '404.html': page('', '<title>T</title><meta name="description" content="D">'),
    'questions/why.md': '[Why](https://example.org/name/questions/why/#why)',
    'questions.json': '[{"path":"/name/questions/why/","title":"Why / not"}]',
    'sitemap-0.xml': '<urlset><url><loc>https://example.org/name/questions/why/</loc></url></urlset>',
    'picture.svg': '',
  };
}

/** The faults of the site with one file changed. */
function faultsWith(file: string, text: string, address = ADDRESS): string[] {
  return siteFaults({ ...site(), [file]: text }, address).map(faultLine);
}

test('a site without a fault passes', () => {
  expect(faultsWith('index.html', site()['index.html'] ?? '')).toEqual([]);
});

describe('in the body of a page, the gate refuses', () => {
  test.each<[fault: string, body: string, line: RegExp]>([
    [
      'a dead link',
      '<a href="/name/questions/wy/">x</a>',
      /<a href>: found \/name\/questions\/wy\/ — fix: link a page that is built; did you mean \/name\/questions\/why\/\?/,
    ],
    [
      'a dead anchor',
      '<a href="/name/questions/why/#wy">x</a>',
      /<a href>: found .*#wy — fix: link an id that the page has; did you mean #why/,
    ],
    [
      'a dead anchor behind a short link',
      '<a href="/name/q/1-04/#wy">x</a>',
      /<a href>: found .*#wy — fix: link an id/,
    ],
    [
      'a dead anchor in the page itself',
      '<a href="#nowhere">x</a>',
      /<a href>: found #nowhere — fix: link an id/,
    ],
    [
      'an absolute link to a page that is not built',
      '<a href="https://example.org/name/x/">x</a>',
      /<a href>: found https:.* — fix: link a page/,
    ],
    [
      'a link outside the base path',
      '<a href="/questions/why/">x</a>',
      /<a href>: found \/questions\/why\/ — fix: make it with permalinks/,
    ],
    [
      'a link without its last slash',
      '<a href="/name/questions/why">x</a>',
      /<a href>: found .*why — fix: end it with a slash/,
    ],
    [
      'a script that does not exist',
      '<script src="/name/a.js"></script>',
      /<script src>: found \/name\/a\.js — fix/,
    ],
    [
      'an image that does not exist',
      '<img alt="" srcset="/name/picture.svg 1x, /name/b.png 2x">',
      /<img srcset>: found \/name\/b\.png — fix/,
    ],
    [
      'a script from another host',
      '<script src="https://cdn.example.net/a.js"></script>',
      /<script src>: found https:\/\/cdn.* — fix: serve it from this site/,
    ],
    [
      'an image without alternative text',
      '<img src="/name/picture.svg">',
      /<img>: found \/name\/picture\.svg without alternative text — fix: add alt/,
    ],
    ['an id used twice', '<p id="a"></p><p id="a"></p>', /id: found "a" more than once — fix: give each/],
    [
      'a formula that failed',
      '<span class="katex-error" title="ParseError: x">\\x</span>',
      /formula: found ParseError: x — fix: correct the TeX/,
    ],
    [
      'a command that KaTeX wrote in red',
      '<span style="color:#cc0000">\\x</span>',
      /formula: found a command .* — fix: correct the TeX/,
    ],
    [
      'a citation that was not processed',
      '<p>See [@nobody2020].</p>',
      /text: found \[@nobody2020\] — fix: cite a work/,
    ],
    [
      'emphasis that did not close',
      '<p>**注意力(Attention)**机制</p>',
      /text: found \*\*注意力.* — fix: move the asterisks/,
    ],
  ])('%s', (_fault, body, line) => {
    const faults = faultsWith('questions/why/index.html', page(`<h2 id="why">Why</h2>${body}`));
    expect(faults).toEqual([expect.stringMatching(line)]);
    expect(faults[0]).toMatch(/^dist\/questions\/why\/index\.html /);
  });
});

describe('in the head of a page, the gate refuses', () => {
  test.each<[fault: string, html: string, line: RegExp]>([
    [
      'a missing language',
      page('').replace(' lang="en"', ''),
      /<html lang>: found no language — fix: write one of/,
    ],
    [
      'a missing title',
      page('', HEAD.replace('<title>T</title>', '')),
      /<title>: found no title — fix: give/,
    ],
    [
      'a missing description',
      page('', HEAD.replace('content="D"', 'content=""')),
      /<meta description>: found no description — fix/,
    ],
    [
      'a missing canonical address',
      page('', HEAD.replace(/<link.*>/, '')),
      /<link canonical>: found no canonical address — fix: add it/,
    ],
    [
      'data that is not JSON',
      page('', `${HEAD}<script type="application/ld+json">{a}</script>`),
      /<script ld\+json>: found SyntaxError.* — fix/,
    ],
  ])('%s', (_fault, html, line) => {
    expect(faultsWith('index.html', html)).toEqual([expect.stringMatching(line)]);
  });
});

describe('of what the security policy forbids, the gate refuses', () => {
  test.each<[fault: string, html: string, line: RegExp]>([
    ['a page without a policy', page('', HEAD, ''), /security policy: found no policy — fix: run contentSec/],
    [
      'a script before the policy',
      page('', `<script src="/name/picture.svg"></script>${policy()}${HEAD}`, ''),
      /security policy: found a script before it/,
    ],
    [
      'an inline script that the policy does not name',
      page('<script>a()</script><script type="module">b()</script>', HEAD, policy('a()')),
      /<script>: found b\(\), which the security policy forbids — fix: run/,
    ],
    [
      'a policy that allows every inline script',
      page('', HEAD, policy().replace('script-src', "script-src 'unsafe-inline'")),
      /security policy: found 'unsafe-inline' — fix: allow scripts by their hashes/,
    ],
    [
      'a policy that allows another host',
      page('', HEAD, policy().replace('script-src', 'script-src https://cdn.example.net')),
      /security policy: found https:\/\/cdn\.example\.net — fix/,
    ],
    [
      'a script in an attribute',
      page('<p onclick="x()">x</p>'),
      /<p onclick>: found x\(\) — fix: use addEventListener/,
    ],
    [
      'a script as an address',
      page('<a href="javascript:x()">x</a>'),
      /<a href>: found javascript:x\(\) — fix/,
    ],
    [
      'a font from another host',
      page('', `${HEAD}<style>@font-face{src:url("https://cdn.example.net/a.woff2")}</style>`),
      /style: found url\("https:\/\/cdn.* — fix: serve it from this site/,
    ],
    [
      'a picture from another host in a style attribute',
      page('<p style="background:url(//cdn.example.net/a.png)">x</p>'),
      /style: found url\(\/\/cdn.* — fix: serve it from this site/,
    ],
  ])('%s', (_fault, html, line) => {
    expect(faultsWith('index.html', html)).toEqual([expect.stringMatching(line)]);
  });
});

test('a style sheet that imports another host is refused', () => {
  expect(faultsWith('_astro/a.css', '@import "https://cdn.example.net/a.css";')).toEqual([
    expect.stringMatching(
      /^dist\/_astro\/a\.css style: found @import "https:\/\/cdn.* — fix: serve it from this site/,
    ),
  ]);
});

test('scripts that the policy names, and data, are allowed', () => {
  const html = page(
    '<script>a()</script><script type="module">b()</script><script type="application/ld+json">{}</script>',
    HEAD,
    policy('a()', 'b()'),
  );
  expect(faultsWith('index.html', html)).toEqual([]);
});

test.each([
  ['questions/why.md', '[x](/name/questions/wy/)', 'dist/questions/why.md link: found /name/questions/wy/'],
  ['questions.json', '["/name/questions/wy/"]', 'dist/questions.json "0": found /name/questions/wy/'],
  [
    'sitemap-0.xml',
    '<loc>https://example.org/name/x/</loc>',
    'dist/sitemap-0.xml <loc>: found https://example.org/name/x/',
  ],
  [
    'en/feed.xml',
    '<link>https://example.org/name/x/</link>',
    'dist/en/feed.xml <link>: found https://example.org/name/x/',
  ],
  [
    'llms.txt',
    '- [x](https://example.org/name/x.md)',
    'dist/llms.txt link: found https://example.org/name/x.md',
  ],
])('a dead address in %s is reported', (file, text, message) => {
  expect(faultsWith(file, text)).toEqual([expect.stringContaining(message)]);
});

test('code may contain marks that text may not contain', () => {
  expect(faultsWith('index.html', page('<code>x**2 [@a]</code>'))).toEqual([]);
});

test('a fault that is on every page is reported once, with the number of pages', () => {
  const dead = page('<h2 id="why"></h2><a href="/name/x/">x</a>');
  const faults = siteFaults({ ...site(), 'index.html': dead, 'questions/why/index.html': dead }, ADDRESS);
  expect(faults.map(faultLine)).toEqual([expect.stringContaining('found /name/x/ (and on 1 more page)')]);
});

test('in a Markdown text that is parsed in pieces, every link is checked, and none in a listing', () => {
  const long = 'word '.repeat(30_000);
  const listing = `\`\`\`python\n# [no link](/name/nowhere/)\n\`\`\``;
  const text = `# A\n\n${long}\n\n${listing}\n\n## B\n\n${long}\n\n## C\n\n[dead](/name/gone/)`;
  expect(faultsWith('downloads/all.md', text)).toEqual([
    expect.stringMatching(/^dist\/downloads\/all\.md link: found \/name\/gone\//),
  ]);
});

test('a file that holds neither links nor scripts is not read', () => {
  const files: Files = {};
  const read: string[] = [];
  for (const [path, text] of Object.entries(site()))
    Object.defineProperty(files, path, { enumerable: true, get: () => (read.push(path), text) });
  expect(siteFaults(files, ADDRESS)).toEqual([]);
  expect(read).not.toContain('picture.svg');
});
