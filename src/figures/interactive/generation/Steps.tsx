import { cells, type Way } from './model.ts';
import type { Words } from './words.ts';

interface Props {
  /** Of the sentence over the table. */
  id: string;
  way: Way;
  inputs: readonly string[];
  targets: readonly string[];
  /** Passes of generation made so far. */
  step: number;
  words: Words;
}

/** The T × T table: the causal mask in training, the passes so far in generation; tokens stand as they were typed. */
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
  /** Heads the column of what comes out. */
  last: string;
  tokens?: boolean;
  /** The name is only heard: numbers speak for themselves, and a phone is narrow. */
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
