import { defineDrawing } from '../kit/drawing.ts';
import { grid } from '../kit/grid.ts';
import { arrow, box, plus, type Surface } from '../kit/svg.ts';
import { label, paragraph } from '../../text.ts';
import { INPUT, MEMORY, recall } from './model.ts';
import { words, type Words } from './words.ts';

const CELL = 24;
const [KEYS, MATCH, VALUES] = [32, 138, 252] as const;
const TOP = 104;
const STEP = 34;
const small = { size: 'small' } as const;

const signed = (value: number) => String(value).replace('-', '−');

function row(x: number, y: number, values: readonly number[], surface?: Surface): string {
  return grid({
    x,
    y,
    rows: 1,
    columns: values.length,
    cell: CELL,
    size: 'small',
    text: (_, column) => signed(values[column] ?? NaN),
    ...(surface && { fill: () => surface }),
  });
}

/** One unit: its key, its score, and the value that it writes. */
function unit(index: number, score: number, weight: number): string {
  const y = TOP + index * STEP;
  const middle = y + CELL / 2;
  const active = weight > 0;
  return [
    label(KEYS - 6, middle, `k_${index + 1}`, { ...small, anchor: 'end' }),
    row(KEYS, y, MEMORY.keys[index] ?? [], active ? 'accent' : 'faint'),
    label(MATCH - 8, middle, signed(score), { ...small, tone: 'muted' }),
    arrow([MATCH + 6, middle], [MATCH + 22, middle]),
    active ? box(MATCH + 30, y + 3, weight * 14, CELL - 6, 'third') : '',
    label(MATCH + 36 + weight * 14, middle, String(weight), { ...small, anchor: 'start' }),
    label(VALUES - 6, middle, `v_${index + 1}`, { ...small, anchor: 'end' }),
    row(VALUES, y, MEMORY.values[index] ?? [], active ? 'second' : 'faint'),
  ].join('');
}

function draw(w: Words): string {
  const { scores, weights, output } = recall(INPUT, MEMORY);
  const [bottom, sum] = [TOP + 4 * STEP, TOP + 4 * STEP + 42];
  const middle = VALUES + 1.5 * CELL;
  return [
    label(KEYS + 1.5 * CELL, 10, w.input, small),
    row(KEYS, 20, INPUT),
    arrow([KEYS + 1.5 * CELL, 44], [KEYS + 1.5 * CELL, 60]),
    paragraph(KEYS + 1.5 * CELL, 79, w.keys, { ...small, tone: 'accent' }),
    label(MATCH - 8, 87, 'x·k_j', { ...small, tone: 'muted' }),
    label(MATCH + 42, 87, w.match, { ...small, tone: 'third' }),
    paragraph(middle, 79, w.values, { ...small, tone: 'second' }),
    ...scores.map((score, index) => unit(index, score, weights[index] ?? 0)),
    label(16, bottom + 8, w.silent, { ...small, anchor: 'start', tone: 'muted' }),
    arrow([middle, bottom - 6], [middle, sum - 4]),
    label(VALUES - 8, sum + CELL / 2, w.sum, { ...small, anchor: 'end' }),
    row(VALUES, sum, output),
    arrow([middle, sum + CELL], [middle, sum + CELL + 40]),
    arrow([KEYS, 32], [6, 32], [6, sum + CELL + 18], [middle - 8, sum + CELL + 18]),
    plus(middle, sum + CELL + 18),
    label(VALUES - 8, sum + CELL + 54, w.residual, { ...small, anchor: 'end' }),
    row(
      VALUES,
      sum + CELL + 42,
      output.map((value, column) => value + (INPUT[column] ?? 0)),
    ),
    label(170, sum + CELL + 92, w.back, { strong: true, ...small }),
    label(8, sum + CELL + 114, w.keyStep, { ...small, anchor: 'start', tone: 'accent' }),
    paragraph(8, sum + CELL + 124 + w.keyNote.length * 8, w.keyNote, { ...small, anchor: 'start' }),
    label(196, sum + CELL + 114, w.valueStep, { ...small, anchor: 'start', tone: 'second' }),
    paragraph(196, sum + CELL + 124 + w.valueNote.length * 8, w.valueNote, { ...small, anchor: 'start' }),
  ].join('');
}

export default defineDrawing({ name: 'ffn-as-memory', width: 340, height: 464, words, draw });
