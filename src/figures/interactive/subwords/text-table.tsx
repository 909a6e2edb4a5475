import type { ComponentChildren } from 'preact';

interface Column {
  name: string;
  /** Numbers are aligned right; pieces and remarks are aligned left and wrap if there is no room. */
  holds?: 'numbers' | 'pieces';
}

interface Props {
  caption: string;
  columns: readonly Column[];
  rows: readonly { cells: readonly ComponentChildren[]; chosen?: boolean }[];
}

/** A table whose cells are pieces of words, numbers and remarks; it scrolls in its box if it is too wide. */
export function TextTable({ caption, columns, rows }: Props) {
  return (
    <div class="matrix-box" role="group" aria-label={caption} tabindex={0}>
      <table class="matrix subwords-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, holds }) => (
              <th scope="col" class={holding(holds)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, chosen }) => (
            <tr class={chosen ? 'subwords-chosen' : undefined}>
              {cells.map((cell, index) => (
                <td class={holding(columns[index]?.holds)}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function holding(what: Column['holds']): string {
  return what === 'numbers' ? '' : what === 'pieces' ? 'subwords-text subwords-wraps' : 'subwords-text';
}

/** The pieces of a word, side by side; `lost` returns whether a piece is unknown. */
export function Pieces({ of, lost }: { of: readonly string[]; lost?: (piece: string) => boolean }) {
  return (
    <span class="subwords-pieces">
      {of.map((piece, index) => (
        <>
          {index > 0 && ' '}
          <code class={lost?.(piece) ? 'subwords-lost' : undefined}>{piece}</code>
        </>
      ))}
    </span>
  );
}
