import { Rich } from '../kit/Rich.tsx';
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

/** The four numbers at the end of the stack: by formula, and simulated. */
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
    <div class="matrix-box" role="group" aria-label={w.table} tabindex={0}>
      <table class="matrix depth-table">
        <caption>{w.table}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{w.predicted}</th>
            <th scope="col">{w.measured}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">
                <Rich text={w.rows[row]} />
                {written[row] !== '1' && (
                  <>
                    {' '}
                    <span class="depth-formula">
                      <Rich text={written[row]} />
                    </span>
                  </>
                )}
              </th>
              <td>
                <Rich text={shown(byFormula[row])} />
              </td>
              <td>
                <Rich text={shown(simulated[row])} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
