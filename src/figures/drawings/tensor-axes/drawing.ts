import { defineDrawing } from '../kit/drawing.ts';
import { grid } from '../kit/grid.ts';
import { arrow, frame } from '../kit/svg.ts';
import { label, paragraph } from '../../text.ts';
import { readCount, reads, type Operation, type Place } from './model.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const [SENTENCES, TOKENS, FEATURES] = [2, 3, 4] as const;
const CELL = 22;
const [WIDE, HIGH] = [FEATURES * CELL, TOKENS * CELL];
const OUTPUT: Place = { sentence: 0, token: 1, feature: 1 };
const OPERATIONS: readonly Operation[] = ['elementwise', 'linear', 'attention'];
const TOP = 62;
const STEP = HIGH + 26;

const left = (sentence: number) => 30 + sentence * (WIDE + 26);

function slab(operation: Operation, sentence: number, y: number): string {
  const x = left(sentence);
  const lit = (token: number, feature: number) => reads(operation, OUTPUT, { sentence, token, feature });
  return grid({
    x,
    y,
    rows: TOKENS,
    columns: FEATURES,
    cell: CELL,
    fill: (token, feature) => (lit(token, feature) ? 'accent' : undefined),
  });
}

function panel(operation: Operation, index: number, w: Words): string {
  const y = TOP + index * STEP;
  const count = readCount(operation, [TOKENS, FEATURES]);
  return [
    ...Array.from({ length: SENTENCES }, (_, sentence) => slab(operation, sentence, y)),
    frame(left(OUTPUT.sentence) + OUTPUT.feature * CELL, y + OUTPUT.token * CELL, CELL, CELL, 'accent'),
    paragraph(left(SENTENCES) - 12, y + HIGH / 2 - 8, w.panels[operation], { ...small, anchor: 'start' }),
    label(left(SENTENCES) - 12, y + HIGH - 6, `${w.reads} ${count} / ${SENTENCES * TOKENS * FEATURES}`, {
      ...small,
      anchor: 'start',
      tone: 'accent',
    }),
  ].join('');
}

function axes(w: Words): string {
  const bottom = TOP + OPERATIONS.length * STEP - 14;
  return [
    ...Array.from({ length: SENTENCES }, (_, sentence) =>
      label(left(sentence) + WIDE / 2, TOP - 12, `${w.sentence} ${sentence + 1}`, small),
    ),
    label(8, 12, w.tokens, { ...small, anchor: 'start', tone: 'second' }),
    arrow('second', [18, 24], [18, TOP + HIGH]),
    label(84, 32, w.features, { ...small, tone: 'second' }),
    arrow('second', [124, 32], [160, 32]),
    label(186, 32, w.batch, { ...small, tone: 'second' }),
    arrow('second', [196, 32], [232, 32]),
    label(8, bottom + 6, w.output, { ...small, anchor: 'start', tone: 'muted' }),
  ].join('');
}

export default defineDrawing({
  name: 'tensor-axes',
  width: 340,
  height: 342,
  words,
  draw: (w) => axes(w) + OPERATIONS.map((each, index) => panel(each, index, w)).join(''),
});
