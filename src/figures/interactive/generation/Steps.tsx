import { cells, type Way } from './model.ts';
import type { Words } from './words.ts';

interface Props {
  /** The id of the sentence above the table. */
  id: string;
  way: Way;
  inputs: readonly string[];
  targets: readonly string[];
  /** The number of generation passes so far. */
  step: number;
  words: Words;
}

/** The T × T table: the causal mask in training, or the passes so far in generation. Tokens are shown as they were typed. */
export function Steps({ id, way, inputs, targets, step, words: w }: Props) {
  const training = way === 'training';
  const known = (index: number) => training || index < step;
  return (
    <div class="generation-box">
      <p class="generation-note" id={id}>
        {w.tables[way](inputs.length)}
      </p>
      <div class="matrix-box" role="group" aria-labelledby={id} tabindex={0}>
        <table class="matrix generation-steps" aria-labelledby={id}>
          <thead>
            <Head hidden name={w.position} values={inputs.map((_, index) => String(index + 1))} last="" />
            <Head
              name={w.input}
              values={inputs.map((token, index) => (known(index) ? token : ''))}
              last={training ? '' : w.output}
              tokens
            />
            {training && <Head name={w.target} values={targets} last={w.target} tokens />}
          </thead>
          <tbody>
            {cells(way, inputs.length, step).map((row, index) => (
              <tr aria-current={!training && index + 1 === step ? 'step' : undefined}>
                <th scope="row">{(training ? w.row : w.pass)(index + 1)}</th>
                {row.map((cell) => (
                  <td class={`generation-${cell}`}>{cell === 'none' ? '' : w.cells[cell]}</td>
                ))}
                <td class="generation-token">{known(index) ? `→ ${targets[index] ?? ''}` : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

interface HeadProps {
  name: string;
  values: readonly string[];
  /** The heading of the column of outputs. */
  last: string;
  tokens?: boolean;
  /** Whether the name is only for screen readers, because the numbers need no name and a phone is narrow. */
  hidden?: boolean;
}

function Head({ name, values, last, tokens, hidden }: HeadProps) {
  return (
    <tr>
      <th scope="row">
        <span class={hidden ? 'visually-hidden' : ''}>{name}</span>
      </th>
      {values.map((value) => (
        <th scope="col" class={tokens ? 'generation-token' : ''}>
          {value}
        </th>
      ))}
      {last ? <th scope="col">{last}</th> : <td />}
    </tr>
  );
}
