import { fixed } from '../kit/format.ts';
import { Rich } from '../kit/Rich.tsx';

/** The name of a row or column, with a note as a second line. */
export interface Head {
  name: string;
  note?: string | undefined;
}

/** A cell of a table; screen readers may get another text than the one shown. */
export interface Cell {
  text: string;
  said?: string;
  /** Classes, such as `mask-hidden`. */
  mark?: string;
  /** The strength of the shading, from 0 to 1. */
  shade?: number;
}

interface TableProps {
  caption: string;
  columns: readonly Head[];
  rows: readonly { head: Head; cells: readonly Cell[] }[];
}

/** A small table of texts in the style of the matrices. */
export function Table({ caption, columns, rows }: TableProps) {
  return (
    <div class="matrix-box" role="group" aria-label={caption} tabindex={0}>
      <table class="matrix mask-table">
        <caption>
          <Rich text={caption} />
        </caption>
        <Heads columns={columns} />
        <tbody>
          {rows.map(({ head, cells }) => (
            <tr>
              <th scope="row">
                <Name {...head} />
              </th>
              {cells.map(({ text, said, mark = '', shade }) => (
                <td class={mark} style={shade ? { '--shade': fixed(shade, 2) } : {}}>
                  {said === undefined ? (
                    <Rich text={text} />
                  ) : (
                    <>
                      <span aria-hidden="true">{text}</span>
                      <span class="visually-hidden">{said}</span>
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The row of names above the columns. */
export function Heads({ columns }: { columns: readonly Head[] }) {
  return (
    <thead>
      <tr>
        <td />
        {columns.map((head) => (
          <th scope="col">
            <Name {...head} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** A name over its note. */
export function Name({ name, note }: Head) {
  return (
    <>
      <Rich text={name} />
      {note !== undefined && <span class="mask-note">{note}</span>}
    </>
  );
}
