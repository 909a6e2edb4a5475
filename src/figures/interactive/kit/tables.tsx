import type { ComponentChildren } from 'preact';
import { plain, Rich } from './Rich.tsx';
import { fixed } from './format.ts';

/** Names and their values, in a row that wraps. */
export function Values({ items }: { items: readonly { name: string; value: string }[] }) {
  return (
    <dl class="values">
      {items.map(({ name, value }) => (
        <div>
          <dt>
            <Rich text={name} />
          </dt>
          <dd>
            <Rich text={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface MatrixProps {
  caption: string;
  /** Names of the rows and columns; without a list, no names are shown. */
  rows?: readonly string[];
  columns?: readonly string[];
  values: readonly (readonly number[])[];
  digits?: number;
  /** Formats a number; by default, with `digits` decimals. */
  show?: (value: number, row: number, column: number) => string;
  /** How strongly a cell is shaded, from 0 to 1. */
  shade?: (value: number, row: number, column: number) => number;
  /** Further classes of a cell, such as `masked`. */
  mark?: (row: number, column: number) => string;
}

/** A small matrix of numbers as a table, with cells shaded by their values. */
export function Matrix({
  caption,
  rows,
  columns,
  values,
  digits = 3,
  show = (value) => fixed(value, digits),
  shade,
  mark,
}: MatrixProps) {
  return (
    <div class="matrix-box" role="group" aria-label={plain(caption)} tabindex={0}>
      <table class="matrix">
        <caption>
          <Rich text={caption} />
        </caption>
        {columns && (
          <thead>
            <tr>
              {rows && <td />}
              {columns.map((name) => (
                <th scope="col">
                  <Rich text={name} />
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {values.map((row, index) => (
            <tr>
              {rows && (
                <th scope="row">
                  <Rich text={rows[index] ?? ''} />
                </th>
              )}
              {row.map((value, column) => (
                <td
                  class={mark?.(index, column) ?? ''}
                  style={shade && { '--shade': String(Math.round(shade(value, index, column) * 100) / 100) }}
                >
                  {show(value, index, column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface TableProps {
  caption: string;
  columns: readonly string[];
  /** The rows, each with its name and its cells; `mark` is a class of the row. */
  rows: readonly { name: ComponentChildren; cells: readonly string[]; mark?: string }[];
  /** A class of the table, for the style of one figure. */
  kind?: string;
}

/** A table of formatted numbers with named rows; it scrolls in its box if it is too wide. */
export function Table({ caption, columns, rows, kind }: TableProps) {
  return (
    <div class="matrix-box" role="group" aria-label={plain(caption)} tabindex={0}>
      <table class={kind === undefined ? 'matrix' : `matrix ${kind}`}>
        <caption>
          <Rich text={caption} />
        </caption>
        <thead>
          <tr>
            <td />
            {columns.map((name) => (
              <th scope="col">
                <Rich text={name} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells, mark }) => (
            <tr class={mark ?? ''}>
              <th scope="row">{name}</th>
              {cells.map((cell) => (
                <td>
                  <Rich text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
