import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from './nearest.ts';

describe('editDistance', () => {
  test('counts an added, dropped, changed or swapped letter as one mistake', () => {
    expect(editDistance('mask', 'masks')).toBe(1);
    expect(editDistance('transfomer', 'transformer')).toBe(1);
    expect(editDistance('mask', 'task')).toBe(1);
    expect(editDistance('wordpeice', 'wordpiece')).toBe(1);
    expect(editDistance('kitten', 'sitting')).toBe(3);
    expect(editDistance('', 'abc')).toBe(3);
  });

  test('stops counting beyond the limit', () => {
    expect(editDistance('attention', 'normalization', 2)).toBe(3);
  });
});

describe('nearest', () => {
  const words = ['attention', 'transformer', 'parallel', 'wordpiece', 'mask', 'task', 'softmax'];

  test.each([
    ['wordpeice', 'wordpiece'],
    ['transfomer', 'transformer'],
    ['paralel', 'parallel'],
    ['atention', 'attention'],
    ['sotfmax', 'softmax'],
  ])('%s is %s', (typed, meant) => expect(nearest(typed, words)).toBe(meant));

  test('prefers the same first letter to a more frequent word', () => {
    expect(nearest('tasj', ['mask', 'task'])).toBe('task');
  });

  test('returns nothing if no word is near, or if the word is too short', () => {
    expect(nearest('xyzzyx', words)).toBeUndefined();
    expect(nearest('msk', words)).toBeUndefined();
  });
});
