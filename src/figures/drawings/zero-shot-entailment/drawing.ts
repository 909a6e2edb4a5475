import { defineDrawing } from '../kit/drawing.ts';
import { arrow, band, box, namedBox } from '../kit/svg.ts';
import { label, paragraph } from '../../text.ts';
import { LOGITS, overLabels } from './model.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const ROW = 38;
const TOP = 92;
const MODEL = { x: 112, width: 76 } as const;
const LOGIT = 222;
const BAR = 252;

/** The middle of a label's row. */
const middle = (row: number) => TOP + row * ROW + 14;

function candidate(row: number, name: string, share: number): string {
  const y = middle(row);
  const logit = LOGITS[row] ?? 0;
  return [
    namedBox(8, y - 13, 76, 26, name, 'accent', small),
    arrow([84, y], [MODEL.x - 3, y]),
    arrow([MODEL.x + MODEL.width, y], [LOGIT - 18, y]),
    label(LOGIT, y, logit.toFixed(1).replace('-', '−'), small),
    box(BAR, y - 7, share * 44, 14, 'accent'),
    label(BAR + share * 44 + 5, y, share.toFixed(3), { ...small, anchor: 'start' }),
  ].join('');
}

function draw(w: Words): string {
  const shares = overLabels(LOGITS);
  const fresh = middle(LOGITS.length) + 12;
  const bottom = middle(LOGITS.length - 1) + 16;
  const down = MODEL.x + MODEL.width - 20;
  return [
    namedBox(8, 6, 324, 28, w.premise, 'plain', small),
    arrow([down, 34], [down, TOP - 8]),
    paragraph(8, 58, w.template, { ...small, anchor: 'start', tone: 'muted' }),
    label(LOGIT, TOP - 8, w.logit, { ...small, tone: 'muted' }),
    label(BAR + 36, TOP - 8, w.share, { ...small, tone: 'muted' }),
    namedBox(MODEL.x, TOP - 4, MODEL.width, bottom - TOP + 4, w.model, 'plain', small),
    ...w.labels.map((name, row) => candidate(row, name, shares[row] ?? 0)),
    band(8, fresh - 13, 76, 26),
    label(46, fresh, w.fresh, small),
    label(96, fresh, w.cost, { ...small, anchor: 'start', tone: 'muted' }),
  ].join('');
}

export default defineDrawing({ name: 'zero-shot-entailment', width: 340, height: 250, words, draw });
