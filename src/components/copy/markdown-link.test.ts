import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { markdownLink } from './markdown-link.ts';

const ADDRESS = 'https://example.org/q/1-04/';

describe('a Markdown link', () => {
  test('contains the text and the address', () => {
    expect(markdownLink('1-04 为什么缩放?', ADDRESS)).toBe('[1-04 为什么缩放?](https://example.org/q/1-04/)');
  });

  test('escapes brackets in the text', () => {
    expect(markdownLink('Why [CLS]?', ADDRESS)).toBe('[Why \\[CLS\\]?](https://example.org/q/1-04/)');
  });

  const TITLES = ['Why [CLS]?', 'a | b', '*Q*, **K**', 'd_k and __init__', 'the `mask`', '<b> \\ $x$ ~~y~~'];
  const html = new MarkdownIt();
  const inLink = (rendered: string) => /<a href="[^"]+">(.*?)<\/a>/.exec(rendered)?.[1];

  test.each(TITLES)('with the title %s reads the same in a list and in a table', (title) => {
    const link = markdownLink(title, ADDRESS);
    const plain = html.utils.escapeHtml(title);
    expect(inLink(html.render(`- ${link}`))).toBe(plain);
    const table = html.render(`| a | b |\n| --- | --- |\n| ${link} | c |`);
    expect(inLink(table)).toBe(plain);
    expect(table).toContain('<td>c</td>');
  });
});
