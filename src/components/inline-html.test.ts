import { describe, expect, test } from 'vitest';
import { inlineHtml } from './inline-html.ts';

describe('a short text', () => {
  test('renders text between dollar signs as a formula', () => {
    const html = inlineHtml('Variance $d_k$ of a score.');
    expect(html).toMatch(/^Variance <span class="katex" translate="no">/);
    expect(html).toMatch(/<\/span> of a score\.$/);
  });

  test('keeps a formula on one line with the punctuation after it', () => {
    expect(inlineHtml('方差是 $d_k$。')).toMatch(
      /^方差是 <span class="unbroken"><span class="katex" translate="no">.*<\/span>。<\/span>$/,
    );
  });

  test('lets a line break before a formula that is kept together, also between two of them', () => {
    expect(inlineHtml('$a$，$b$。')).toMatch(/，<\/span><wbr><span class="unbroken">/);
  });

  test('renders text between backticks as code, including dollar signs', () => {
    expect(inlineHtml('Set `a < $b$`.')).toBe('Set <code translate="no">a &lt; $b$</code>.');
  });

  test('escapes the rest', () => {
    expect(inlineHtml('a < b & c')).toBe('a &lt; b &amp; c');
  });

  test('fails on a formula that KaTeX does not know', () => {
    expect(() => inlineHtml('$\\nonsense$')).toThrow(/nonsense/);
  });
});
