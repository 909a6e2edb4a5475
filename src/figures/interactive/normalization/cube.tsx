import type { ComponentChildren } from 'preact';
import type { Place } from '../../../models/normalization-axes.ts';
import { fixed } from '../kit/format.ts';
import { Rich } from '../kit/Rich.tsx';
import { FEATURES } from './figure.ts';
import type { Token } from './model.ts';
import type { Words } from './words.ts';

type Mark = 'chosen' | 'shares' | 'shown';

interface Props {
  caption: string;
  words: Words;
  tokens: readonly Token[];
  /** One row of numbers per token. */
  values: readonly (readonly number[])[];
  digits: number;
  /** The relation of a number to the chosen one. */
  mark: (place: Place) => Mark | undefined;
  onChoose?: (place: Place) => void;
  /** Further columns: their headings and, by token, their cells. */
  heads: readonly ComponentChildren[];
  side: (token: number) => readonly ComponentChildren[];
  /** Rows below the tensor: a name and one number per feature. */
  foot?: readonly { name: string; values: readonly string[] }[];
}

/** The tensor (B, n, d) as a flat table: one row per token, one column per feature, one block per sentence. */
export function Cube({ caption, words: w, tokens, foot, heads, ...cells }: Props) {
  const columns = 1 + FEATURES.length + heads.length;
  return (
    <div class="matrix-box" role="group" aria-label={caption} tabindex={0}>
      <table class="matrix normalization-cube">
        <caption>
          <Rich text={caption} />
        </caption>
        <thead>
          <tr>
            <td />
            {[...FEATURES.map((feature) => <Rich text={`f_${feature}`} />), ...heads].map((name) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        {['A', 'B'].map((name, batch) => (
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={columns} class="normalization-sentence">
                {w.sentence(name)}
              </th>
            </tr>
            {tokens.map((token, index) =>
              token.batch === batch ? <Row words={w} token={token} index={index} {...cells} /> : null,
            )}
          </tbody>
        ))}
        {foot && (
          <tfoot>
            {foot.map(({ name, values }) => (
              <tr>
                <th scope="row">{name}</th>
                {values.map((value) => (
                  <td class="normalization-statistic">{value}</td>
                ))}
              </tr>
            ))}
          </tfoot>
        )}
      </table>
    </div>
  );
}

interface RowProps extends Omit<Props, 'caption' | 'tokens' | 'heads' | 'foot'> {
  token: Token;
  index: number;
}

function Row({ words: w, token, index, values, digits, mark, onChoose, side }: RowProps) {
  return (
    <tr class={token.padding ? 'normalization-padding' : ''}>
      <th scope="row">
        <Rich text={token.padding ? w.padding : `t_${token.position}`} />
      </th>
      {values[index]?.map((value, feature) => {
        const place = { batch: token.batch, position: token.position, feature };
        const choose = token.padding ? undefined : onChoose && (() => onChoose(place));
        return (
          <Cell words={w} mark={mark(place)} onChoose={choose}>
            {fixed(value, digits)}
          </Cell>
        );
      })}
      {side(index).map((content) => (
        <td class="normalization-statistic">{content}</td>
      ))}
    </tr>
  );
}

interface CellProps {
  words: Words;
  mark: Mark | undefined;
  onChoose: (() => void) | undefined;
  children: ComponentChildren;
}

/** The sign before a marked number; a number that is shown elsewhere has only a frame. */
const SIGNS = { chosen: '●', shares: '○', shown: '' } as const;

/** A number; its mark is a sign or a frame in addition to a color, and words for screen readers. */
function Cell({ words: w, mark, onChoose, children }: CellProps) {
  return (
    <td class={mark ? `normalization-${mark}` : ''} onClick={onChoose} data-choose={onChoose && ''}>
      {mark && SIGNS[mark] && (
        <span class="normalization-sign" aria-hidden="true">
          {SIGNS[mark]}
        </span>
      )}
      {children}
      {mark && <span class="visually-hidden"> ({w.marks[mark]})</span>}
    </td>
  );
}
