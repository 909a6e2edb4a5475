import { describe, expect, test } from 'vitest';
import { parseAnswer } from '../../markdown/source.ts';
import { exportFaults } from './export-faults.ts';
import { pageFaults, unbalanced } from './page-faults.ts';

const faults = (html: string, source = 'x') => pageFaults(html, parseAnswer(source), source);

test('a sound page has no faults', () => {
  const source = 'Text $x$.\n\n## Why {/* #why */}\n\n<Figure name="masks" />';
  const html =
    '<p>Text <span class="katex">x</span>.</p><h2 id="why">Why<a href="#why"></a></h2><div data-element="Figure"></div>';
  expect(faults(html, source)).toEqual([]);
});

describe('a page is broken by', () => {
  test.each([
    ['a script', '<script>x</script>', '<script>'],
    ['a handler', '<p onclick="x">x</p>', 'attribute onClick'],
    ['an address that runs', '<a href="javascript:x">x</a>', 'href="javascript:x"'],
    ['an address without a host', '<a href="https://">x</a>', 'href="https://"'],
    ['an address of another host without a protocol', '<a href="//x.org/">x</a>', 'href="//x.org/"'],
    ['an anchor that is not there', '<a href="#x">x</a>', 'href="#x"'],
    ['a missing value', '<p>undefined</p>', '"undefined" or "[object …]" in the page'],
    ['a formula that KaTeX refused', '<span class="katex-error" title="t">x</span>', 'formula t'],
    ['emphasis that did not close', '<p>**x</p>', 'text **x'],
    ['an element that is not closed', '<p><em>x</p>', 'unbalanced at </p>'],
    ['a box larger than any screen', '<span style="height:99999em">x</span>', 'a length of 99999em'],
  ])('%s', (_what, html, fault) => {
    expect(faults(html)).toContain(fault);
  });

  test('a heading or a formula that is lost', () => {
    expect(faults('<p>x</p>', '$x$\n\n## Why {/* #why */}')).toEqual([
      '0 formulas on the page, 1 in the source',
      '0 headings on the page, 1 in the source',
      'no id "why"',
    ]);
  });
});

test('void and closed elements are balanced, also with signs in their attributes', () => {
  expect(unbalanced('<p title="a > b"><br><img src="x"><path d="M0"/></p>')).toBeUndefined();
  expect(unbalanced('<p>')).toBe('<p>');
});

test('a Markdown version is broken by HTML and by addresses that other programs cannot open', () => {
  expect(exportFaults('# T\n\n`<b>` [x](https://example.org) $x$', '')).toEqual([]);
  expect(exportFaults('<script>x</script>', '')).toEqual(['HTML in the Markdown: <script>x</script>']);
  expect(exportFaults('[x](/q/1-04/)', '')).toEqual(['the address /q/1-04/ in the Markdown']);
  expect(exportFaults('undefined', '')).toHaveLength(1);
  expect(exportFaults('undefined', 'undefined')).toEqual([]);
});
