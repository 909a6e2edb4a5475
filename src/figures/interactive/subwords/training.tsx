import { Rich } from '../kit/Rich.tsx';
import type { Entry } from './corpus.ts';
import { best, byRatio, joined, METHODS, type Method, type Pair, type Stage } from './model.ts';
import { decimalOf, fraction } from './score.ts';
import { Pieces, TextTable } from './text-table.tsx';
import type { Words } from './words.ts';

/** The greatest number of rows; more would push everything else out of view. */
const MOST_ROWS = 8;

const OTHER = { bpe: 'wordpiece', wordpiece: 'bpe' } as const;

interface PairsProps {
  stage: Stage;
  method: Method;
  /** The number of merges so far. */
  step: number;
  words: Words;
}

/** The pairs that could be merged next, best first, with their scores under both rules. */
export function Pairs({ stage, method, step, words: w }: PairsProps) {
  const { chosen } = stage;
  const { score } = METHODS[method];
  const { score: rivalScore } = METHODS[OTHER[method]];
  const rival = best(stage.pairs, rivalScore);
  if (!chosen || !rival) return <p>{w.noPairs}</p>;
  const sorted = [...stage.pairs].sort((one, other) => score(other) - score(one));
  const shown = sorted.filter((pair, index) => index < MOST_ROWS || pair === rival);
  const overlapping = shown.filter(({ overlaps }) => overlaps > 0);
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
          { name: w.pair, holds: 'pieces' },
          { name: w.count, holds: 'numbers' },
          { name: w.ratio, holds: 'numbers' },
          { name: w.decimal, holds: 'numbers' },
        ]}
        rows={shown.map((pair) => ({
          chosen: pair === chosen,
          cells: [
            <>
              <Pieces of={pair.parts} /> {remark(pair)}
            </>,
            String(pair.count),
            fraction(pair),
            <Rich text={decimalOf(byRatio(pair))} />,
          ],
        }))}
      />
      <p class="subwords-note">
        {w.formula}
        {method === 'wordpiece' && w.marker}
        {shown.length < sorted.length && w.more(sorted.length - shown.length)}
        {overlapping.length > 0 && w.overlaps(overlapping)}
      </p>
    </div>
  );
}

/** Every word of the corpus with its current split. */
export function Corpus({
  stage,
  corpus,
  total,
  note,
  words: w,
}: {
  stage: Stage;
  corpus: readonly Entry[];
  /** The number of tokens, counting every word as often as it occurs. */
  total: number;
  note: string;
  words: Words;
}) {
  return (
    <div>
      <TextTable
        caption={w.corpus(total)}
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

/** The vocabulary: the initial symbols and the learned merges, in order. */
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
        {w.vocabulary(base.length, learned.length)}
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
