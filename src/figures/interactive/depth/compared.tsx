import { Rich } from '../kit/Rich.tsx';
import { Table } from '../kit/tables.tsx';
import type { Formulas } from './formulas.ts';
import type { Profile } from './model.ts';
import { shown } from './numbers.ts';
import type { Words } from './words.ts';

interface Props {
  measured: Profile;
  predicted: Profile;
  written: Formulas;
  words: Words;
}

/** The four numbers at the end of the stack, from the formula and from the simulation. */
export function Compared({ measured, predicted, written, words: w }: Props) {
  const pick = ({ variance, share, gradient, change }: Profile) => ({
    variance: variance.at(-1),
    share,
    gradient: gradient[0],
    change: (change.at(-1) ?? NaN) / (change[0] ?? NaN),
  });
  const [simulated, byFormula] = [pick(measured), pick(predicted)];
  const rows = ['variance', 'share', 'gradient', 'change'] as const;
  return (
    <Table
      caption={w.table}
      kind="depth-table"
      columns={[w.predicted, w.measured]}
      rows={rows.map((row) => ({
        name: (
          <>
            <Rich text={w.rows[row]} />
            {written[row] !== '1' && (
              <>
                {' '}
                <span class="depth-formula">
                  <Rich text={written[row]} />
                </span>
              </>
            )}
          </>
        ),
        cells: [shown(byFormula[row]), shown(simulated[row])],
      }))}
    />
  );
}
