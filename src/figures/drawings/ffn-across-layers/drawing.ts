import { defineDrawing } from '../kit/drawing.ts';
import { arrow, namedBox, path, plus } from '../kit/svg.ts';
import { label } from '../../text.ts';
import { activation, UNITS, written, type Unit, type Vector } from './model.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const TRUNK = 150;
const INPUT: Vector = [2, 0];

/** One layer of the stack with its lower edge at `y`: attention, then the FFN. */
function layer(index: number, y: number, w: Words): string {
  const [attention, feedForward] = [y - 12, y - 54];
  return [
    arrow([TRUNK, attention], [104, attention]),
    namedBox(28, attention - 28, 76, 36, `${w.attention} ${index}`, 'faint', small),
    arrow([66, attention - 28], [66, attention - 34], [TRUNK - 9, attention - 34]),
    plus(TRUNK, attention - 34),
    arrow('second', [TRUNK, feedForward - 2], [236, feedForward - 2]),
    namedBox(236, feedForward - 20, 72, 36, `FFN ${index}`, 'second', small),
    arrow('second', [272, feedForward - 20], [272, feedForward - 30], [TRUNK + 9, feedForward - 30]),
    plus(TRUNK, feedForward - 30, 'second'),
    label(199, feedForward + 9, `${w.read} k^{(${index})}`, small),
    label(214, feedForward - 40, `${w.write} v^{(${index})}`, small),
  ].join('');
}

const vector = ([x, y]: Vector) => `(${x}, ${y})`;

const LEVELS = [142, 84, 28] as const;

/** A unit between two states of the residual stream: what it reads determines how strongly it writes. */
function unit(x: number, y: number, each: Unit, read: Vector, name: string): string {
  const strength = activation(read, each);
  return [
    namedBox(x + 72, y - 17, 62, 34, [name, `a = ${strength}`], strength > 0 ? 'second' : 'faint', small),
    arrow(strength > 0 ? 'second' : 'muted', [x + 72, y], [x + 27, y]),
  ].join('');
}

function example(x: number, top: number, stacked: boolean, w: Words): string {
  const [first, second] = UNITS;
  const [low, middle, high] = LEVELS.map((level) => top + level) as [number, number, number];
  const after = written(INPUT, INPUT, first);
  const read = stacked ? after : INPUT;
  const [lower, upper] = [(low + middle) / 2, (middle + high) / 2];
  return [
    label(x, top, stacked ? w.stacked : w.beside, { ...small, strong: true, anchor: 'start' }),
    label(x + 24, high, vector(written(after, read, second)), { ...small, strong: true }),
    arrow([x + 24, middle - 10], [x + 24, high + 10]),
    label(x + 24, middle, vector(after), small),
    arrow([x + 24, low - 10], [x + 24, middle + 10]),
    label(x + 24, low, vector(INPUT), small),
    unit(x, lower, first, INPUT, 'k, v'),
    unit(x, upper, second, read, 'k′, v′'),
    arrow([x + 48, low], [x + 103, low], [x + 103, lower + 17]),
    stacked
      ? arrow([x + 48, middle], [x + 103, middle], [x + 103, upper + 17])
      : arrow([x + 90, low], [x + 146, low], [x + 146, upper], [x + 134, upper]),
  ].join('');
}

function draw(w: Words): string {
  return [
    path(`M${TRUNK} 322V26`, 'line accent heavy'),
    arrow('accent', [TRUNK, 26], [TRUNK, 8]),
    ...[3, 2, 1].map((index) => layer(index, 314 - (index - 1) * 98, w)),
    label(TRUNK + 12, 322, w.stream, { ...small, anchor: 'start', tone: 'muted' }),
    example(8, 356, true, w),
    example(182, 356, false, w),
  ].join('');
}

export default defineDrawing({ name: 'ffn-across-layers', width: 340, height: 512, words, draw });
