import { describe, expect, test } from 'vitest';
import { description } from './description.ts';

describe('a description', () => {
  test('is the whole text if it fits', () => {
    expect(description('Scores grow with d. So they are scaled.')).toBe(
      'Scores grow with d. So they are scaled.',
    );
  });

  test('ends after the last sentence that fits', () => {
    expect(description('Scores grow with d. So they are scaled.', 30)).toBe('Scores grow with d.');
    expect(description('方差随维度增长。所以要缩放。', 18)).toBe('方差随维度增长。');
  });

  test('does not treat the decimal point of a number as the end of a sentence', () => {
    expect(description('The mean is 0.96 here. More follows.', 25)).toBe('The mean is 0.96 here.');
  });

  test('counts a Chinese character as two letters', () => {
    expect(description('好。好。', 4)).toBe('好。');
  });

  test('is cut within a sentence if whole sentences would leave more than half of the space empty', () => {
    expect(description('Yes. But only under the conditions named below.', 30)).toBe(
      'Yes. But only under the…',
    );
  });

  test('cuts a first sentence that is too long between words, without a comma at the end', () => {
    expect(description('One two three, four five.', 16)).toBe('One two three…');
    expect(description('因为点积的方差，随维度线性增长', 17)).toBe('因为点积的方差…');
  });

  test('keeps the spaces between Chinese and Latin text when it cuts', () => {
    expect(description('让 Q 和 K 使用同一个矩阵会怎么样', 20)).toBe('让 Q 和 K 使用同一…');
  });

  test('is empty for an empty text', () => {
    expect(description('')).toBe('');
  });
});
