import type { ComponentChildren } from 'preact';
import { plain, Rich } from '../kit/Rich.tsx';
import { type Cell, isWrong, type Sentence } from './model.ts';
import type { Words } from './words.ts';

/** A hue for each head, in degrees: neighbours differ much, and every cell's head is named as well. */
const HUES = [250, 60, 310, 145, 20, 200, 100, 340];

const hueOf = (head: number) => ({ '--hue': String(HUES[head - 1] ?? 0) });

interface StageProps {
  number: number;
  text: string;
  note?: string;
  children: ComponentChildren;
}

/** One stage of the way: what is done, the tables, a remark. */
export function Stage({ number, text, note, children }: StageProps) {
  return (
    <div class="heads-stage">
      <p>
        <b>{number}</b> <Rich text={text} />
      </p>
      <div class="matrix-box heads-tables" role="group" aria-label={plain(text)} tabindex={0}>
        {children}
      </div>
      {note && (
        <p class="heads-note">
          <Rich text={note} />
        </p>
      )}
    </div>
  );
}

interface Common {
  sentences: readonly Sentence[];
  words: Words;
}

interface TableProps {
  words: Words;
  caption?: string | undefined;
  /** Above the columns, a heading for each head. */
  heads?: { count: number; width: number };
  children: ComponentChildren;
}

function Table({ words: w, caption, heads, children }: TableProps) {
  return (
    <table class="matrix heads-table">
      {caption && <caption>{caption}</caption>}
      {heads && (
        <thead>
          <tr>
            <td />
            {Array.from({ length: heads.count }, (_, head) => (
              <th scope="colgroup" colSpan={heads.width}>
                {heads.width > 1 ? w.head(head + 1) : w.narrowHead(head + 1)}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>{children}</tbody>
    </table>
  );
}

function Numbers({ cells, mark }: { cells: readonly Cell[]; mark?: (column: number) => boolean }) {
  return (
    <>
      {cells.map(({ value, head }, column) => (
        <td style={hueOf(head)} class={mark?.(column) ? 'wrong' : ''}>
          {value}
        </td>
      ))}
    </>
  );
}

function Rows({ rows, words: w }: { rows: readonly (readonly Cell[])[]; words: Words }) {
  return (
    <>
      {rows.map((cells, index) => (
        <tr>
          <th scope="row">{w.token(index + 1)}</th>
          <Numbers cells={cells} />
        </tr>
      ))}
    </>
  );
}

const captionOf = (sentences: readonly Sentence[], index: number, w: Words) =>
  sentences.length > 1 ? w.sentence(index + 1) : undefined;

/** B×n×(h·d_k): a table for each sentence, its columns by head. */
export function Whole({ sentences, heads, words: w }: Common & { heads: number }) {
  return (
    <>
      {sentences.map(({ projected }, index) => (
        <Table
          words={w}
          caption={captionOf(sentences, index, w)}
          heads={{ count: heads, width: (projected[0]?.length ?? 0) / heads }}
        >
          <Rows rows={projected} words={w} />
        </Table>
      ))}
    </>
  );
}

/** B×h×n×d_k: a table for each head of each sentence. */
export function PerHead({ sentences, words: w }: Common) {
  return (
    <>
      {sentences.map((sentence, index) => (
        <div class="heads-sentence">
          {sentence.heads.map((rows, head) => {
            const name = [captionOf(sentences, index, w), w.head(head + 1)].filter(Boolean);
            return (
              <Table words={w} caption={name.join(' · ')}>
                <Rows rows={rows} words={w} />
              </Table>
            );
          })}
        </div>
      ))}
    </>
  );
}

/** B×n×(h·d_k) after the merge: above every d_k cells stands where they come from. */
export function Merged({ sentences, heads, words: w }: Common & { heads: number }) {
  return (
    <>
      {sentences.map((sentence, index) => {
        const width = (sentence.merged[0]?.length ?? 0) / heads;
        return (
          <Table words={w} caption={captionOf(sentences, index, w)} heads={{ count: heads, width }}>
            {sentence.merged.map((cells, row) => (
              <>
                <tr class="heads-from">
                  <th scope="rowgroup" rowSpan={2}>
                    {w.token(row + 1)}
                  </th>
                  {Array.from({ length: heads }, (_, slot) => {
                    const { token = 0, head = 0 } = cells[slot * width] ?? {};
                    return (
                      <td
                        colSpan={width}
                        style={hueOf(head)}
                        class={isWrong(sentence, row, slot * width) ? 'wrong' : ''}
                      >
                        {w.from(token, head)} {isWrong(sentence, row, slot * width) && w.wrong}
                      </td>
                    );
                  })}
                </tr>
                <tr>
                  <Numbers cells={cells} mark={(column) => isWrong(sentence, row, column)} />
                </tr>
              </>
            ))}
          </Table>
        );
      })}
    </>
  );
}
