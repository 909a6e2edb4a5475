import { defineDrawing } from '../kit/drawing.ts';
import { arrow, box, namedBox, path, times } from '../kit/svg.ts';
import { label, short } from '../../text.ts';
import { gated, plain } from './model.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
/** The drawn length of a vector of d numbers; all other lengths are in proportion. */
const D = 27;
const LEFT = 72;
const [GATE, UP] = [205, 291];
const RIGHT = (GATE + UP) / 2;

function vector(x: number, y: number, length: number, name: string): string {
  return box(x - length / 2, y, length, 20) + label(x, y + 10, name, small);
}

/** A projection between two vectors, drawn as a shape that widens or narrows from one to the other. */
function projection(
  y: number,
  from: { x: number; length: number },
  to: { x: number; length: number },
  name: string,
): string {
  const corner = (at: { x: number; length: number }, side: number) => short(at.x + (side * at.length) / 2);
  const d = `M${corner(from, -1)} ${y}H${corner(from, 1)}L${corner(to, 1)} ${y - 36}H${corner(to, -1)}z`;
  return path(d, 'cells faint') + label((from.x + to.x) / 2, y - 18, name, small);
}

const up = (x: number, from: number, to: number) => arrow([x, from], [x, to]);
const narrow = (x: number) => ({ x, length: D });

function classic(w: Words): string {
  const { hidden, weights } = plain(D);
  const wide = { x: LEFT, length: hidden };
  return [
    heading(LEFT, w.plain, `2·d·4d = ${weights / D ** 2}d²`, w),
    vector(LEFT, 252, D, 'd'),
    projection(248, narrow(LEFT), wide, 'W_1'),
    vector(LEFT, 190, hidden, '4d'),
    up(LEFT, 190, 173),
    namedBox(LEFT - 30, 151, 60, 22, 'ReLU', 'accent', small),
    up(LEFT, 151, 138),
    vector(LEFT, 120, hidden, '4d'),
    projection(116, wide, narrow(LEFT), 'W_2'),
    vector(LEFT, 58, D, 'd'),
  ].join('');
}

function swiglu(w: Words): string {
  const { hidden, weights } = gated(D);
  const wide = (x: number) => ({ x, length: hidden });
  return [
    heading(RIGHT, w.gated, `3·d·8d/3 = ${weights / D ** 2}d²`, w),
    vector(RIGHT, 252, D, 'd'),
    projection(248, narrow(RIGHT), wide(GATE), 'W_1'),
    projection(248, narrow(RIGHT), wide(UP), 'W_3'),
    vector(GATE, 190, hidden, '8d/3'),
    vector(UP, 190, hidden, '8d/3'),
    up(GATE, 190, 173),
    namedBox(GATE - 26, 151, 52, 22, 'SiLU', 'second', small),
    arrow([GATE + 26, 162], [RIGHT - 9, 162]),
    arrow([UP, 190], [UP, 162], [RIGHT + 9, 162]),
    times(RIGHT, 162),
    up(RIGHT, 153, 138),
    vector(RIGHT, 120, hidden, '8d/3'),
    projection(116, wide(RIGHT), narrow(RIGHT), 'W_2'),
    vector(RIGHT, 58, D, 'd'),
  ].join('');
}

function heading(x: number, name: string, weights: string, w: Words): string {
  return (
    label(x, 12, name, { strong: true }) +
    label(x, 34, `${w.weights} ${weights}`, { ...small, tone: 'muted' })
  );
}

/** Four positions, each processed by the same network. */
function positions(y: number, w: Words): string {
  const columns = [1, 2, 3, 4].map((position) => {
    const x = 68 * position;
    return [
      vector(x, y + 76, 2 * D, `x_${position}`),
      up(x, y + 76, y + 60),
      namedBox(x - D, y + 36, 2 * D, 24, 'FFN', 'accent', small),
      up(x, y + 36, y + 20),
      vector(x, y + 2, 2 * D, `y_${position}`),
    ].join('');
  });
  return [...columns, label(170, y + 112, w.same, { ...small, tone: 'muted' })].join('');
}

const draw = (w: Words) => classic(w) + swiglu(w) + positions(300, w);

export default defineDrawing({ name: 'ffn', width: 340, height: 424, words, draw });
