import { describe, expect, test } from 'vitest';
import { inlineParts } from './inline-text.ts';

const text = (value: string) => ({ type: 'text', value });

describe('a short text', () => {
  test('is split into words, formulas and code in order', () => {
    expect(inlineParts('除以 $\\sqrt{d_k}$，见 `scale`。')).toEqual([
      text('除以 '),
      { type: 'inlineMath', value: '\\sqrt{d_k}' },
      text('，见 '),
      { type: 'inlineCode', value: 'scale' },
      text('。'),
    ]);
  });

  test('does not read dollar signs in code as formulas', () => {
    expect(inlineParts('`$x$`')).toEqual([{ type: 'inlineCode', value: '$x$' }]);
  });

  test('keeps a dollar sign or backtick that is not closed', () => {
    expect(inlineParts('costs $5')).toEqual([text('costs $5')]);
    expect(inlineParts('')).toEqual([]);
  });
});
