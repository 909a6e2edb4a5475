import { expect, test } from 'vitest';
import { parseSource } from '../../markdown/parser.ts';
import { fieldHtml } from './field-html.ts';

const html = (markdown: string) => fieldHtml(parseSource(markdown).children);

test('formulas are on one line in the form of Anki, with < escaped', () => {
  expect(html('若 $a<b$：\n\n$$\na\n=b\n$$')).toBe('<p>若 \\(a&lt;b\\)：</p><p>\\[a =b\\]</p>');
});

test('code, emphasis, links and lists become HTML', () => {
  expect(html('`a<b` **x** *y* [z](https://example.org/)\n\n- one\n- two')).toBe(
    '<p><code>a&lt;b</code> <b>x</b> <i>y</i> <a href="https://example.org/">z</a></p><ul><li>one</li><li>two</li></ul>',
  );
});

test('a table is refused, because a lead has none', () => {
  expect(() => html('| a |\n| - |')).toThrow('"table"');
});
