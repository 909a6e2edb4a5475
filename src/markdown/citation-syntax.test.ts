import { describe, expect, test } from 'vitest';
import { findCitations, withoutCitations } from './citation-syntax.ts';

describe('findCitations', () => {
  test('reads several works with a locator for each', () => {
    expect(findCitations('As in [@xu2020layer; @ba2016, §3, eq. 4] said.')).toEqual([
      {
        index: 6,
        length: 34,
        works: [
          { key: 'xu2020layer', locator: undefined },
          { key: 'ba2016', locator: '§3, eq. 4' },
        ],
      },
    ]);
  });

  test('does not change brackets that contain an address or an operator', () => {
    expect(findCitations('[me@example.org], [Q @ K], [1, 2], @vaswani2017attention')).toEqual([]);
  });

  test('returns what it cannot read as a key that no bibliography contains', () => {
    expect(findCitations('[see @xu2020layer]')[0]?.works).toEqual([
      { key: 'see @xu2020layer', locator: undefined },
    ]);
  });
});

test('withoutCitations also removes the space before a citation', () => {
  expect(withoutCitations('It is scaled [@a]. Then [@b; @c] more')).toBe('It is scaled. Then more');
});
