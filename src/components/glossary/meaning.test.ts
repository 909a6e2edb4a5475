import { describe, expect, test } from 'vitest';
import { meaningHtml } from './meaning.ts';

describe('the meaning of a term', () => {
  test('renders what stands between dollar signs as a formula', () => {
    const html = meaningHtml('Variance $d_k$ of a score.');
    expect(html).toMatch(/^Variance <span class="katex">/);
    expect(html).toMatch(/<\/span> of a score\.$/);
  });

  test('escapes the rest', () => {
    expect(meaningHtml('a < b & c')).toBe('a &lt; b &amp; c');
  });

  test('fails on a formula that KaTeX does not know', () => {
    expect(() => meaningHtml('$\\nonsense$')).toThrow(/nonsense/);
  });
});
