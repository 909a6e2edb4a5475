import { defineDrawing } from '../kit/drawing.ts';
import { grid } from '../kit/grid.ts';
import { arrow, namedBox } from '../kit/svg.ts';
import { label } from '../../text.ts';
import { deviceOf } from './model.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const [DEVICES, HEADS, MODEL] = [4, 8, 8] as const;
const WIDE = 64;
const HIGH = 40;
const devices = Array.from({ length: DEVICES }, (_, device) => device);

const middle = (device: number) => 47 + device * 82;

/** One level of the drawing: what every device holds, with the arrows that lead there and a line of text. */
function level(y: number, text: string, draw: (x: number, device: number) => string): string {
  return [
    ...devices.map((device) => arrow([middle(device), y - 34], [middle(device), y - 20])),
    label(170, y - 10, text, { ...small, tone: 'muted' }),
    ...devices.map((device) => draw(middle(device) - WIDE / 2, device)),
  ].join('');
}

/** A weight matrix; the device holds one block of its columns or rows. */
function share(x: number, y: number, device: number, cut: 'columns' | 'rows'): string {
  const across = cut === 'columns';
  const [rows, columns] = across ? [4, MODEL] : [MODEL, 4];
  const mine = (row: number, column: number) => deviceOf(across ? column : row, MODEL, DEVICES) === device;
  return grid({
    x,
    y,
    rows,
    columns,
    cell: WIDE / columns,
    cellHeight: HIGH / rows,
    fill: (row, column) => (mine(row, column) ? (across ? 'accent' : 'second') : undefined),
  });
}

/** The heads of a device, counted from 1. */
function headsOf(device: number): string {
  const all = Array.from({ length: HEADS }, (_, head) => head);
  return all
    .filter((head) => deviceOf(head, HEADS, DEVICES) === device)
    .map((head) => head + 1)
    .join(', ');
}

function draw(w: Words): string {
  return [
    namedBox(15, 6, 310, 24, w.input, 'plain', small),
    ...devices.map((device) =>
      label(middle(device) - 8, 41, `${w.device} ${device}`, { ...small, anchor: 'end' }),
    ),
    level(68, w.columns, (x, device) => share(x, 68, device, 'columns')),
    level(146, w.heads, (x, device) => namedBox(x, 146, WIDE, 24, headsOf(device), 'accent', small)),
    level(208, w.rows, (x, device) => share(x, 208, device, 'rows')),
    level(286, w.partial, (x) =>
      grid({ x, y: 286, rows: 3, columns: 4, cell: WIDE / 4, cellHeight: 8, fill: () => 'second' }),
    ),
    ...devices.map((device) => arrow([middle(device), 312], [middle(device), 330])),
    namedBox(15, 332, 310, 26, w.reduce, 'third', small),
    arrow([170, 358], [170, 376]),
    namedBox(15, 378, 310, 24, w.output, 'plain', small),
    label(170, 420, w.traffic, { ...small, tone: 'muted' }),
  ].join('');
}

export default defineDrawing({ name: 'tensor-parallel-qkv', width: 340, height: 432, words, draw });
