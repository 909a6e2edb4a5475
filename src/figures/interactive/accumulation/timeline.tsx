import type { ComponentChildren } from 'preact';
import { fixed } from '../kit/format.ts';
import { Rich } from '../kit/Rich.tsx';
import { hueOf } from './batches.tsx';
import { type Buffer, type Call, same, type Step } from './model.ts';
import { pair, type Words } from './words.ts';

/** One update, call by call: the gradient that each call adds, G after the call, and the gradient of the whole batch. */
export function Timeline({ step, number, words: w }: { step: Step; number: number; words: Words }) {
  const title = w.step(number, step.from);
  return (
    <div class="matrix-box" role="group" aria-label={title} tabindex={0}>
      <table class="matrix accumulation-table">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{w.call}</th>
            {w.buffer.map((name) => (
              <th scope="col">
                <Rich text={name} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {step.calls.map((call) => (
            <Row buffer={call.buffer}>
              <Name of={call} words={w} />
            </Row>
          ))}
          <Row buffer={step.buffer} strong>
            <code>step()</code> {step.buffer ? w.update : w.skip}
          </Row>
          <Row buffer={step.whole}>{same(step.buffer, step.whole) ? w.equal : w.unequal}</Row>
        </tbody>
      </table>
    </div>
  );
}

function Name({ of: call, words: w }: { of: Call; words: Words }) {
  if (call.name === 'zero') return <code>zero_grad()</code>;
  return (
    <>
      <code>backward()</code>{' '}
      <span class="accumulation-name" style={hueOf(call.batch)}>
        {w.batch(call.batch + 1)}
      </span>
      <br />+ {pair(call.added)}
    </>
  );
}

interface RowProps {
  buffer: Buffer;
  strong?: boolean;
  children: ComponentChildren;
}

function Row({ buffer, strong, children }: RowProps) {
  return (
    <tr class={strong ? 'accumulation-step' : ''}>
      <th scope="row">{children}</th>
      {buffer ? buffer.map((value) => <td>{fixed(value, 3)}</td>) : <td colSpan={2}>None</td>}
    </tr>
  );
}
