import { describe, expect, test } from 'vitest';
import { inlineParts } from './inline-text.ts';

const text = (value: string) => ({ type: 'text', value });

describe('a short text', () => {
  test('is words, formulas and code in order', () => {
    expect(inlineParts('除以 $\\sqrt{d_k}$，见 `scale`。')).toEqual([
      text('除以 '),
      { type: 'inlineMath', value: '\\sqrt{d_k}' },
      text('，见 '),
      { type: 'inlineCode', value: 'scale' },
      text('。'),
    ]);
  });

  test('takes dollar signs in code as they stand', () => {
    expect(inlineParts('`$x$`')).toEqual([{ type: 'inlineCode', value: '$x$' }]);
  });

  test('keeps a sign that does not close', () => {
    expect(inlineParts('costs $5')).toEqual([text('costs $5')]);
    expect(inlineParts('')).toEqual([]);
  });
});
