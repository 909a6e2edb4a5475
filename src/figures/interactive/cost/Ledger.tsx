import { Rich } from '../kit/Rich.tsx';
import { Table } from '../kit/tables.tsx';

interface Props {
  caption: string;
  /** A note on what is counted, and how. */
  note: string;
  columns: readonly string[];
  /** The name of a row and its cells. */
  rows: readonly (readonly [name: string, ...cells: string[]])[];
}

/** A table of the parts, whose last row is the sum. */
export function Ledger({ caption, note, columns, rows }: Props) {
  return (
    <div>
      <Table
        caption={caption}
        kind="cost-ledger"
        columns={columns}
        rows={rows.map(([name, ...cells]) => ({ name: <Rich text={name} />, cells }))}
      />
      <p class="cost-note">
        <Rich text={note} />
      </p>
    </div>
  );
}
