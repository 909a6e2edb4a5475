import { type Encoding, type Step, UNKNOWN } from './encode.ts';
import { Pieces, TextTable } from './text-table.tsx';
import type { Words } from './words.ts';

/** The encoding of a word, step by step, and its result. */
export function Encoded({ word, encoding, words: w }: { word: string; encoding: Encoding; words: Words }) {
  const byMerges = encoding.steps[0]?.at === undefined;
  return (
    <div>
      <TextTable
        caption={w.encoding(word)}
        columns={
          byMerges
            ? [{ name: w.rule }, { name: w.pieces, holds: 'pieces' }]
            : [{ name: w.rest }, { name: w.longest }]
        }
        rows={encoding.steps.map((step) => ({
          cells: [came(step, w), step.pieces.length > 0 ? <Pieces of={step.pieces} /> : w.nothing],
        }))}
      />
      <p class="subwords-result">
        {w.result}
        <Pieces of={encoding.tokens} lost={(piece) => piece === UNKNOWN} />
      </p>
    </div>
  );
}

function came({ at }: Step, w: Words) {
  if (at === undefined) return w.characters;
  if (typeof at === 'string') return <Pieces of={[at]} />;
  return <Pieces of={at.parts} />;
}
