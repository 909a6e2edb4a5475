import { defineFigure } from '../figure.ts';
import { type Field, flag, integer, readNumbers } from '../state.ts';
import type { Rows } from './model.ts';
import { words } from './words.ts';

export const FEWEST = 3;
export const MOST = 5;

/** d_k and d_v, and the greatest absolute value of an entry. */
const WIDTH = [2, 2] as const;
const REACH = [-99, 99] as const;

/** One row as a reader types it, `1, 0`. */
export function readRow(text: string): readonly number[] | undefined {
  return readNumbers(text, WIDTH, REACH);
}

/** A field for a matrix of MOST rows, `1,0;0,1;1,1`; rows left out at the end are those of the fallback. */
function matrix(fallback: Rows): Field<Rows> {
  return {
    fallback,
    read: (text) => {
      const rows = text.split(';').map(readRow);
      const right = rows.filter((row) => row !== undefined);
      return right.length === rows.length && rows.length >= FEWEST && rows.length <= MOST
        ? [...right, ...fallback.slice(right.length)]
        : undefined;
    },
    write: (rows) => {
      const written = rows.map(String);
      while (written.length > FEWEST && written.at(-1) === String(fallback[written.length - 1]))
        written.pop();
      return written.join(';');
    },
  };
}

export default defineFigure({
  name: 'attention',
  place: 2,
  fields: {
    n: integer(FEWEST, MOST, 3),
    scale: flag(true),
    share: flag(false),
    q: matrix([
      [1, 0],
      [-1, 1],
      [-1, -1],
      [0, 2],
      [1, 1],
    ]),
    k: matrix([
      [-1, -1],
      [1, 0],
      [-1, 1],
      [1, 2],
      [0, -1],
    ]),
    v: matrix([
      [1, 0],
      [0, 1],
      [1, 1],
      [-1, 0],
      [2, -1],
    ]),
  },
  words,
});
