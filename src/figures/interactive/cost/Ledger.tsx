import { Rich } from '../kit/Rich.tsx';

interface Props {
  caption: string;
  /** What is counted, and how. */
  note: string;
  columns: readonly string[];
  /** The name of a row and what stands in each column. */
  rows: readonly (readonly [name: string, ...cells: string[]])[];
}

/** An account by part, its last row the sum. */
export function Ledger({ caption, note, columns, rows }: Props) {
  return (
    <div>
      <div class="matrix-box" role="group" aria-label={caption} tabindex={0}>
        <table class="matrix cost-ledger">
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
            {rows.map(([name, ...cells]) => (
              <tr>
                <th scope="row">
                  <Rich text={name} />
                </th>
                {cells.map((cell) => (
                  <td>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="cost-note">
        <Rich text={note} />
      </p>
    </div>
  );
}
