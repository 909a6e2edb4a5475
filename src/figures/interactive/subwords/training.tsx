import { Rich } from '../kit/Rich.tsx';
import type { Entry } from './corpus.ts';
import { best, byRatio, joined, METHODS, type Method, type Pair, type Stage } from './model.ts';
import { decimalOf, fraction } from './score.ts';
import { Pieces, TextTable } from './text-table.tsx';
import type { Words } from './words.ts';

/** More rows than these would push everything else out of sight. */
const MOST_ROWS = 8;

const OTHER = { bpe: 'wordpiece', wordpiece: 'bpe' } as const;

interface PairsProps {
  stage: Stage;
  method: Method;
  /** How many merges have been made. */
  step: number;
  words: Words;
}

/** The pairs that could be merged next, the best first, and what either rule makes of them. */
export function Pairs({ stage, method, step, words: w }: PairsProps) {
  const { chosen } = stage;
  const { score } = METHODS[method];
  const { score: rivalScore } = METHODS[OTHER[method]];
  const rival = best(stage.pairs, rivalScore);
  if (!chosen || !rival) return <p>{w.noPairs}</p>;
  const sorted = [...stage.pairs].sort((one, other) => score(other) - score(one));
  const shown = sorted.filter((pair, index) => index < MOST_ROWS || pair === rival);
  const remark = (pair: Pair) =>
    [
      pair === chosen
        ? stage.tied > 1
          ? w.chosenOf(stage.tied)
          : w.chosen
        : score(pair) === score(chosen) && w.equal,
      rivalScore(pair) === rivalScore(rival) && w.highest[method],
    ]
      .filter(Boolean)
      .join(w.and);
  return (
    <div>
      <TextTable
        caption={w.pairs(step + 1)}
        columns={[
          { name: w.pair },
          { name: w.count, holds: 'numbers' },
          { name: w.ratio, holds: 'numbers' },
          { name: w.decimal, holds: 'numbers' },
          { name: w.which, holds: 'pieces' },
        ]}
        rows={shown.map((pair) => ({
          chosen: pair === chosen,
          cells: [
            <Pieces of={pair.parts} />,
            String(pair.count),
            fraction(pair),
            <Rich text={decimalOf(byRatio(pair))} />,
            remark(pair),
          ],
        }))}
      />
      <p class="subwords-note">
        {w.formula}
        {shown.length < sorted.length && w.more(sorted.length - shown.length)}
      </p>
    </div>
  );
}

/** Every word of the corpus as it is split now. */
export function Corpus({
  stage,
  corpus,
  note,
  words: w,
}: {
  stage: Stage;
  corpus: readonly Entry[];
  note: string;
  words: Words;
}) {
  return (
    <div>
      <TextTable
        caption={w.corpus}
        columns={[
          { name: w.corpusWord },
          { name: w.split, holds: 'pieces' },
          { name: w.length, holds: 'numbers' },
        ]}
        rows={stage.words.map(({ symbols, count }, index) => ({
          cells: [`${corpus[index]?.word ?? ''} ×${count}`, <Pieces of={symbols} />, String(symbols.length)],
        }))}
      />
      {note && <p class="subwords-note">{note}</p>}
    </div>
  );
}

/** What training began with, and the merges that it has learned, in order. */
export function Learned({
  base,
  learned,
  words: w,
}: {
  base: readonly string[];
  learned: readonly Pair[];
  words: Words;
}) {
  return (
    <div class="subwords-learned">
      <p>
        {w.base}
        <Pieces of={base} />
      </p>
      <p>
        {w.merges}
        {learned.length === 0 && w.none}
      </p>
      {learned.length > 0 && (
        <ol>
          {learned.map(({ parts }) => (
            <li>
              <Pieces of={parts} /> → <Pieces of={[joined(parts)]} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
