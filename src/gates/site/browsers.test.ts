import { describe, expect, test } from 'vitest';
import { faultLine } from '../fault.ts';
import { bundlerTargets, checkScripts, readBrowsers } from './browsers.ts';

const LIST = ['chrome >= 99', 'edge >= 99', 'firefox >= 104', 'safari >= 15.4', 'ios_saf >= 15.4'];
const faults = (file: string, text: string) =>
  checkScripts({ [file]: text }, readBrowsers(LIST)).map(faultLine);

describe('the gate of browsers refuses', () => {
  test.each([
    [
      '_astro/a.js',
      'x=/(?<!a)b/g',
      /a\.js script: found a lookbehind .*x=\/\(\?<!a.*must run in safari 15\.4/,
    ],
    ['_astro/a.js', 'new RegExp(`(?<=a)b`)', /found a lookbehind/],
    [
      'pagefind/zh/pagefind.js',
      'a.toSorted(b)',
      /found toSorted.*fix: change a copy.*chrome 99 \(it has it since 110\)/,
    ],
    ['index.html', '<script type="module">a<b;c.toReversed()</script>', /index\.html script: found toSorted/],
    ['_astro/a.js', 'Map.groupBy(a,b)', /found groupBy/],
    ['_astro/a.js', 'Promise.withResolvers()', /found Promise.withResolvers/],
  ])('in %s: %s', (file, text, line) => expect(faults(file, text)).toEqual([expect.stringMatching(line)]));
});

test.each([
  ['_astro/a.js', '/(?<name>a)(?!b)/;[...a].sort();a.at(-1);a.findLast(b)'],
  ['index.html', '<p>a.toSorted()</p><script type="application/ld+json">"a.toSorted()"</script>'],
  ['questions/a.md', 'a.toSorted()'],
])('the gate of browsers accepts %s: %s', (file, text) => expect(faults(file, text)).toEqual([]));

test('the list of browsers is read for the gate and for the bundler', () => {
  expect(readBrowsers(LIST)).toEqual({ chrome: 99, firefox: 104, safari: 15.4 });
  expect(bundlerTargets(LIST)).toEqual(['chrome99', 'edge99', 'firefox104', 'safari15.4', 'ios15.4']);
  expect(() => readBrowsers(['last 2 versions'])).toThrow('browserslist has "last 2 versions"');
});
