import { useState } from 'preact/hooks';
import { Rich } from '../kit/Rich.tsx';
import { Heads, Name, type Head } from './table.tsx';

/** The rows and columns by which each key moves in the grid; Home and End move to the ends of a row. */
const MOVES: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

interface GridProps {
  caption: string;
  heads: { rows: readonly Head[]; columns: readonly Head[] };
  cells: readonly (readonly { text: string; name: string; hidden: boolean; changed: boolean }[])[];
  /** Whether the script has started; without it, cells are texts. */
  live: boolean;
  onPress(row: number, column: number): void;
}

/** A grid of buttons with one Tab stop: arrow keys move between cells, and Space or a click presses one. */
export function Grid({ caption, heads, cells, live, onPress }: GridProps) {
  const [[row, column], setAt] = useState<readonly [number, number]>([0, 0]);
  const last = cells.length - 1;
  const within = (index: number) => Math.max(0, Math.min(last, index));
  /** Six characters or more are set smaller; otherwise the column would become wider when the fill changes. */
  const shape = (text: string) => `mask-cell${text.length > 5 ? ' long' : ''}`;
  const move = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const by = MOVES[event.key];
    if (!by) return;
    event.preventDefault();
    const target = [within(row + by[0]), within(column + by[1])] as const;
    setAt(target);
    const buttons = event.currentTarget.querySelectorAll('button');
    buttons[target[0] * (last + 1) + target[1]]?.focus();
  };
  return (
    <div class="matrix-box">
      <table
        class="matrix mask-table mask-grid"
        role={live ? 'grid' : undefined}
        aria-label={caption}
        onKeyDown={move}
      >
        <caption>
          <Rich text={caption} />
        </caption>
        <Heads columns={heads.columns} />
        <tbody>
          {cells.map((each, i) => (
            <tr>
              <th scope="row">
                <Name name="" {...heads.rows[i]} />
              </th>
              {each.map(({ text, name, hidden, changed }, j) => (
                <td class={`${hidden ? 'mask-hidden' : 'mask-seen'}${changed ? ' mask-changed' : ''}`}>
                  {live ? (
                    <button
                      type="button"
                      class={shape(text)}
                      aria-pressed={hidden}
                      tabIndex={i === row && j === column ? 0 : -1}
                      onFocus={() => setAt([i, j])}
                      onClick={() => onPress(i, j)}
                    >
                      <span class="visually-hidden">{name}</span>
                      {text}
                    </button>
                  ) : (
                    <span class={shape(text)}>{text}</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
