import { defineDrawing } from '../kit/drawing.ts';
import { arrow, box, namedBox, path, plus } from '../kit/svg.ts';
import { label, paragraph } from '../../text.ts';
import { percentOfAll, REPLACEMENTS } from './model.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const STEP = 51;
const TOKEN = 45;
const PANEL = 2 * STEP + TOKEN;

/** Centre of one of the three positions of a panel. */
const at = (x: number, position: number) => x + TOKEN / 2 + position * STEP;

/** Tokens at the bottom, attention above them, the sum with the residual and the output at the top. */
function panel(
  x: number,
  name: string,
  tokens: readonly string[],
  output: readonly string[],
  tone: 'accent' | 'second',
  w: Words,
): string {
  const middle = at(x, 1);
  const token = (text: string, index: number) =>
    namedBox(at(x, index) - TOKEN / 2, 236, TOKEN, 26, text, index === 1 ? tone : 'plain', small);
  return [
    label(x + PANEL / 2, 12, name, { strong: true, ...small }),
    namedBox(x + 14, 34, PANEL - 28, 40, output, tone, small),
    arrow([middle, 92], [middle, 74]),
    plus(middle, 100, tone),
    arrow([middle, 140], [middle, 109]),
    namedBox(x, 140, PANEL, 30, w.attention, 'plain', small),
    ...tokens.map(token),
    ...[0, 2].map((index) => arrow([at(x, index), 236], [at(x, index), 170])),
  ].join('');
}

/** The residual path of the middle position, which passes attention on the left. */
function residual(x: number, tone: 'accent' | 'second'): string {
  const middle = at(x, 1);
  return path(
    `M${middle} 236V212q0-6-6-6H${x - 2}q-6 0-6-6V106q0-6 6-6H${middle - 9}`,
    `line ${tone} strong-line`,
  );
}

const COUNT = 300;

function bars(y: number, w: Words): string {
  return REPLACEMENTS.map(({ kind, share }, index) => {
    const top = y + index * 26;
    const percent = `${share * 100}% ${w[kind]}`;
    const width = share * COUNT * 0.5;
    return [
      box(8, top, width, 18, kind === 'mask' ? 'accent' : kind === 'same' ? 'second' : 'third'),
      label(8 + width + 8, top + 9, percent, { ...small, anchor: 'start' }),
      label(332, top + 9, w.ofAll.replace('…', String(percentOfAll(share))), {
        ...small,
        anchor: 'end',
        tone: 'muted',
      }),
    ].join('');
  }).join('');
}

function draw(w: Words): string {
  const [before = '', , after = ''] = w.tokens;
  const [left, right] = [16, 184];
  return [
    panel(left, w.replace, [before, '[MASK]', after], w.good, 'accent', w),
    panel(right, w.hide, w.tokens, w.bad, 'second', w),
    residual(left, 'accent'),
    residual(right, 'second'),
    paragraph(left - 3, 120, w.clean, { ...small, anchor: 'start', tone: 'accent' }),
    paragraph(right - 3, 120, w.residual, { ...small, anchor: 'start', tone: 'second' }),
    arrow([at(left, 1), 206], [at(left, 1), 170]),
    arrow('second', [at(right, 1), 206], [at(right, 1), 170]),
    label(at(right, 1) - 5, 188, w.query, { ...small, anchor: 'end', tone: 'second' }),
    path(`M${at(right, 1) + 14} 236V196M${at(right, 1) + 14} 180V170`, 'line dashed'),
    label(at(right, 1) + 14, 188, w.hidden, { ...small, tone: 'muted' }),
    label(8, 292, w.selected, { anchor: 'start' }),
    bars(310, w),
  ].join('');
}

export default defineDrawing({ name: 'bert-vs-attention-mask', width: 340, height: 390, words, draw });
