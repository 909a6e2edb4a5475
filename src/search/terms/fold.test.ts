import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';

describe('fold', () => {
  test('maps full-width, capital and accented letters to plain letters', () => {
    expect(fold('ＢＥＲＴ（２）')).toBe('bert(2)');
    expect(fold('Café')).toBe('cafe');
  });

  test('maps subscripts to plain characters, and keeps superscripts so that they can be told from what follows', () => {
    expect(fold('dₖ n²d')).toBe('dk n²d');
  });

  test('maps traditional characters to simplified ones', () => {
    expect(fold('殘差連接與層歸一化')).toBe('残差连接与层归一化');
  });

  test('keeps the length, so that positions stay the same', () => {
    for (const text of ['ﬁne', 'İstanbul', '𝑑_k √d', '½', '注意力（Attention）']) {
      expect(fold(text)).toHaveLength(text.length);
    }
  });
});
