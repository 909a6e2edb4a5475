import { factors, kept, lossSum, type MicroBatch, type Norm, START, type Zero } from './model.ts';
import { Rich } from '../kit/Rich.tsx';
import { fraction, point, short, type Words } from './words.ts';

/** One hue per micro-batch, in degrees; each micro-batch is named as well. */
const HUES = [250, 60, 310, 145];

export const hueOf = (batch: number) => ({ '--hue': String(HUES[batch] ?? 0) });

interface Props {
  batches: readonly MicroBatch[];
  norm: Norm;
  zero: Zero;
  words: Words;
}

/** Pieces narrower than this percentage of a bar have no room for their number. */
const NARROW = 5;

/**
 * All tokens as pieces of two bars, whose widths are their shares in the mean loss and in G; the table has the same
 * values as numbers.
 */
export function Shares({ batches, norm, zero, words: w }: Props) {
  const bars = [
    { name: w.bars.whole, shares: factors(batches, 'tokens') },
    { name: w.bars.used, shares: kept(batches, norm, zero) },
  ];
  return (
    <div class="accumulation-bars" aria-hidden="true">
      {bars.map(({ name, shares }) => (
        <div>
          <p>{name}</p>
          <div class="accumulation-bar">
            {batches.map(({ tokens }, index) => {
              const width = (shares[index] ?? 0) * tokens * 100;
              if (width === 0) return null;
              return (
                <span style={{ ...hueOf(index), '--tokens': String(tokens), inlineSize: `${width}%` }}>
                  {width < NARROW ? '' : index + 1}
                </span>
              );
            })}
            {shares.every((share) => share === 0) && <i>{w.empty}</i>}
          </div>
        </div>
      ))}
    </div>
  );
}

/** The table of the micro-batches. */
export function Batches({ batches, norm, zero, words: w }: Props) {
  const shares = kept(batches, norm, zero);
  const fair = factors(batches, 'tokens');
  const rows = [
    { name: w.input, of: ({ input }: MicroBatch) => point(input) },
    { name: w.target, of: ({ target }: MicroBatch) => short(target) },
    { name: w.tokens, of: ({ tokens }: MicroBatch) => String(tokens) },
    { name: w.loss, of: (batch: MicroBatch) => short(lossSum(batch, START)) },
    { name: w.share, of: (_: MicroBatch, index: number) => fraction(shares[index] ?? 0) },
    { name: w.fair, of: (_: MicroBatch, index: number) => fraction(fair[index] ?? 0) },
  ];
  return (
    <div>
      <div class="matrix-box" role="group" aria-label={w.batches} tabindex={0}>
        <table class="matrix accumulation-table">
          <caption>{w.batches}</caption>
          <thead>
            <tr>
              <th scope="col">{w.column}</th>
              {batches.map((_, index) => (
                <th scope="col" style={hueOf(index)} class="accumulation-name">
                  {index + 1}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, of }) => (
              <tr>
                <th scope="row">
                  <Rich text={name} />
                </th>
                {batches.map((batch, index) => (
                  <td>{of(batch, index)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="accumulation-note">
        <Rich text={w.model} />
      </p>
    </div>
  );
}
