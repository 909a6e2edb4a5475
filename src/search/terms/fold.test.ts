import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';

describe('fold', () => {
  test('reads full width, capitals and accents as plain letters', () => {
    expect(fold('ＢＥＲＴ（２）')).toBe('bert(2)');
    expect(fold('Café')).toBe('cafe');
  });

  test('reads subscripts as what they stand for, and leaves superscripts to be told from what follows', () => {
    expect(fold('dₖ n²d')).toBe('dk n²d');
  });

  test('reads traditional characters as simplified ones', () => {
    expect(fold('殘差連接與層歸一化')).toBe('残差连接与层归一化');
  });

  test('keeps the length, so that places stay places', () => {
    for (const text of ['ﬁne', 'İstanbul', '𝑑_k √d', '½', '注意力（Attention）']) {
      expect(fold(text)).toHaveLength(text.length);
    }
  });
});
