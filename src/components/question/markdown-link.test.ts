import { describe, expect, test } from 'vitest';
import { markdownLink } from './markdown-link.ts';

describe('a Markdown link', () => {
  test('contains the text and the address', () => {
    expect(markdownLink('1-04 为什么缩放?', 'https://example.org/q/1-04/')).toBe(
      '[1-04 为什么缩放?](https://example.org/q/1-04/)',
    );
  });

  test('escapes brackets in the text', () => {
    expect(markdownLink('Why [CLS]?', 'https://example.org/')).toBe('[Why \\[CLS\\]?](https://example.org/)');
  });
});
