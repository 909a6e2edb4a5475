import { defineFigure } from '../figure.ts';
import { flag, integer, oneOf, type Field } from '../state.ts';
import { DTYPES } from './floats.ts';
import { FILLS, SIZE, type Change } from './model.ts';
import { words } from './words.ts';

/** The greatest number of layers for which the dependence can be shown. */
export const DEEPEST = 4;

export const SIDES = ['left', 'right'] as const;
export const SOURCES = ['drawn', 'zero'] as const;
export const VIEWS = ['row', 'depth'] as const;

/** Pairs changed by hand, counted from 1: `2.4` shows key 4 to query 2, `-2.4` hides it. */
const changes: Field<readonly Change[]> = {
  fallback: [],
  read: (text) => {
    if (text === '') return [];
    const found = text.split(',').map(readChange);
    const pairs = new Set(found.map((change) => change && `${change.query}.${change.key}`));
    return pairs.size === found.length && !pairs.has(undefined)
      ? found.filter((change) => change !== undefined)
      : undefined;
  },
  write: (all) =>
    all.map(({ query, key, visible }) => `${visible ? '' : '-'}${query + 1}.${key + 1}`).join(','),
};

function readChange(text: string): Change | undefined {
  const [, sign, query, key] = /^(-?)(\d)\.(\d)$/.exec(text) ?? [];
  const [row, column] = [Number(query) - 1, Number(key) - 1];
  const inside = (index: number) => index >= 0 && index < SIZE;
  return inside(row) && inside(column) ? { query: row, key: column, visible: sign === '' } : undefined;
}

export default defineFigure({
  name: 'mask',
  place: 3,
  fields: {
    len: integer(0, SIZE, 3),
    pad: oneOf(SIDES, 'right'),
    causal: flag(true),
    cells: changes,
    fill: oneOf(FILLS, '-inf'),
    dtype: oneOf(DTYPES, 'fp32'),
    scores: oneOf(SOURCES, 'drawn'),
    view: oneOf(VIEWS, 'row'),
    row: integer(1, SIZE, 3),
    layers: integer(1, DEEPEST, 2),
  },
  words,
});
