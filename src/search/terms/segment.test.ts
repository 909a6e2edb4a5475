import { describe, expect, test } from 'vitest';
import { isHan, segment, terms } from './segment.ts';

describe('segment', () => {
  test.each([
    'sqrt(d_k)',
    '√d_k',
    '\\sqrt{d_k}',
    '根号dk',
    '根号d_k',
    '√dₖ',
    'sqrt(dk)',
    'square root of d_k',
  ])('%s is the root of dk', (formula) => expect(terms(formula)).toEqual(['sqrt', 'dk']));

  test.each(['O(n^2)', 'O(n²)', 'o(n^2)', '\\mathcal{O}(n^{2})', 'O (n^2)'])('%s is one order', (order) =>
    expect(terms(order)).toEqual(['on2', 'n2']),
  );

  test.each(['QK^T', 'Q K^T', 'QKᵀ', 'QK^\\top', 'QK^{\\top}'])('%s is one product', (product) =>
    expect(terms(product)).toEqual(['qkt']),
  );

  test('reads a symbol with its index as one atom, with any kind of brackets', () => {
    expect(terms('d_model d_{model} d_{\\text{model}} dmodel')).toEqual(Array(4).fill('dmodel'));
  });

  test('ends a power after its digits', () => {
    expect(terms('n^2d_a')).toEqual(['n2', 'da']);
    expect(terms('O(n²d)')).toEqual(['on2d', 'n2', 'd']);
    expect(terms('O(n^2 d)')).toEqual(['on2d', 'n2', 'd']);
  });

  test('joins two letters only if the second is transposed', () => {
    expect(terms('a x^2')).toEqual(['a', 'x2']);
  });

  test('splits a name of several words in code at its underscores', () => {
    expect(terms('key_padding_mask')).toEqual(['key', 'padding', 'mask']);
  });

  test('makes every Chinese character and every Latin word one atom', () => {
    expect(terms('自注意力(Self-Attention)机制')).toEqual([...'自注意力', 'self', 'attention', ...'机制']);
  });

  test('does not read the characters 开方 in 展开方式 as a root', () => {
    expect(terms('展开方式')).toEqual([...'展开方式']);
    expect(terms('embedding size的开方')).toEqual(['embedding', 'size', '的', 'sqrt']);
  });

  test('keeps numbers whole and a possessive out of the word', () => {
    expect(terms("BERT's 37,000 0.1 1e-9 T5")).toEqual(['bert', '37000', '0.1', '1e-9', 't5']);
  });

  test('reads Greek letters as their names', () => {
    expect(terms('β \\beta beta')).toEqual(['beta', 'beta', 'beta']);
  });

  test('leaves out TeX commands that only format', () => {
    expect(terms('\\frac{\\mathrm{softmax}}{2}')).toEqual(['softmax', '2']);
  });

  test('returns the position of each atom in the original text', () => {
    const text = '除以 √d_k，即 O(n²)';
    expect(segment(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '除',
      '以',
      '√',
      'd_k',
      '即',
      'O(n²)',
      'n²',
    ]);
  });
});

test('isHan tells a Chinese character from a letter', () => {
  expect(isHan('注')).toBe(true);
  expect(isHan('a')).toBe(false);
});

test('a Greek letter with its index is one symbol in every spelling', () => {
  for (const spelling of ['δ_ij', 'δ_{ij}', '\\delta_{ij}']) expect(terms(spelling)).toEqual(['deltaij']);
});

test('a letter with an index is not the Greek letter of that name', () => {
  expect(terms('p_i')).not.toEqual(terms('π'));
  expect(terms('x_i')).not.toEqual(terms('ξ'));
});
