import { defineDrawing } from '../kit/drawing.ts';
import { grid } from '../kit/grid.ts';
import { arrow, namedBox, type Surface } from '../kit/svg.ts';
import { label } from '../../text.ts';
import { encode, END, idOf, normalized, preTokens, START, textOf } from './model.ts';
import { words, type Words } from './words.ts';

const TEXT = 'ﬁne, 语言 ok';
const small = { size: 'small' } as const;
const STEP = 58;
const TOP = 24;
const GAP = 4;

const special = (token: string) => token === START || token === END;

/** The label of a token: its text with a visible space, or its byte in hexadecimal. */
function shown(token: string): string {
  if (special(token)) return token;
  return (textOf(token) ?? token.charCodeAt(0).toString(16)).replace(' ', '␣');
}

const wide = (text: string) =>
  9 + [...text].reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 11.5 : 7), 0);

interface Chip {
  text: string;
  surface?: Surface;
}

/** Pieces of text side by side, from the left. */
function chips(y: number, pieces: readonly Chip[]): string {
  let x = 8;
  return pieces
    .map(({ text, surface }) => {
      const width = Math.max(wide(text), 16);
      const left = x;
      x += width + GAP;
      return namedBox(left, y, width, 24, text, surface, { ...small, code: true });
    })
    .join('');
}

const part = (token: string): Surface => (textOf(token) === undefined ? 'third' : 'plain');

function draw(w: Words): string {
  const normal = normalized(TEXT);
  const cut = preTokens(normal);
  const tokens = cut.flatMap(encode);
  const whole = [START, ...tokens, END];
  const rows: Chip[][] = [
    [{ text: TEXT }],
    [{ text: normal }],
    cut.map((text) => ({ text: text.replace(' ', '␣') })),
    tokens.map((token) => ({ text: shown(token), surface: part(token) })),
    whole.map((token) => ({
      text: shown(token),
      surface: special(token) ? 'second' : part(token),
    })),
    whole.map((token) => ({ text: String(idOf(token)), surface: 'accent' })),
  ];
  const bottom = TOP + 5 * STEP;
  return [
    ...rows.flatMap((row, index) => {
      const y = TOP + index * STEP;
      return [
        label(8, y - 12, w.steps[index] ?? '', { ...small, anchor: 'start', tone: 'muted' }),
        chips(y, row),
      ];
    }),
    arrow('second', [306, bottom + 12], [332, bottom + 12], [332, TOP + STEP + 12], [200, TOP + STEP + 12]),
    label(326, TOP + STEP + 26, w.decode, { ...small, anchor: 'end', tone: 'second' }),
    arrow([72, bottom + 30], [72, bottom + 48]),
    grid({
      x: 8,
      y: bottom + 54,
      rows: whole.length,
      columns: 8,
      cell: 16,
      cellHeight: 8,
      fill: () => 'accent',
    }),
    label(146, bottom + 94, `${whole.length}×d`, { ...small, anchor: 'start', tone: 'muted' }),
  ].join('');
}

export default defineDrawing({ name: 'tokenization-pipeline', width: 340, height: 454, words, draw });
