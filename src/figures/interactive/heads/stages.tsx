import type { ComponentChildren } from 'preact';
import { plain, Rich } from '../kit/Rich.tsx';
import { type Cell, isWrong, type Sentence } from './model.ts';
import type { Words } from './words.ts';

/** One hue per head, in degrees. Adjacent heads have very different hues, and the head of every cell is named as well. */
const HUES = [250, 60, 310, 145, 20, 200, 100, 340];

const hueOf = (head: number) => ({ '--hue': String(HUES[head - 1] ?? 0) });

interface StageProps {
  number: number;
  text: string;
  note?: string;
  children: ComponentChildren;
}

/** One stage: what is done, the tables, and a remark. */
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

/** Names of a head and of a token. They are short if a head has one column, so that eight fit side by side on a phone. */
const namesOf = (width: number, w: Words) =>
  width > 1 ? { head: w.head, token: w.token } : { head: w.narrowHead, token: w.narrowToken };

interface Common {
  sentences: readonly Sentence[];
  words: Words;
}

interface TableProps {
  words: Words;
  caption?: string | undefined;
  /** One heading per head above the columns. */
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
                {namesOf(heads.width, w).head(head + 1)}
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

interface RowsProps {
  rows: readonly (readonly Cell[])[];
  /** The number of columns of a head. */
  width: number;
  words: Words;
}

function Rows({ rows, width, words: w }: RowsProps) {
  return (
    <>
      {rows.map((cells, index) => (
        <tr>
          <th scope="row">{namesOf(width, w).token(index + 1)}</th>
          <Numbers cells={cells} />
        </tr>
      ))}
    </>
  );
}

const captionOf = (sentences: readonly Sentence[], index: number, w: Words) =>
  sentences.length > 1 ? w.sentence(index + 1) : undefined;

/** B×n×(h·d_k): one table per sentence, with its columns grouped by head. */
export function Whole({ sentences, heads, words: w }: Common & { heads: number }) {
  return (
    <>
      {sentences.map(({ projected }, index) => {
        const width = (projected[0]?.length ?? 0) / heads;
        return (
          <Table words={w} caption={captionOf(sentences, index, w)} heads={{ count: heads, width }}>
            <Rows rows={projected} width={width} words={w} />
          </Table>
        );
      })}
    </>
  );
}

/** B×h×n×d_k: one table per head and sentence. */
export function PerHead({ sentences, words: w }: Common) {
  return (
    <>
      {sentences.map((sentence, index) => {
        const name = captionOf(sentences, index, w);
        return (
          <div class="heads-sentence" role={name ? 'group' : undefined} aria-label={name}>
            {name && <p class="heads-note">{name}</p>}
            {sentence.heads.map((rows, head) => (
              <Table words={w} caption={w.head(head + 1)}>
                <Rows rows={rows} width={rows[0]?.length ?? 0} words={w} />
              </Table>
            ))}
          </div>
        );
      })}
    </>
  );
}

/** B×n×(h·d_k) after merging: a heading above each group of d_k cells says where they come from. */
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
                    {namesOf(width, w).token(row + 1)}
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
