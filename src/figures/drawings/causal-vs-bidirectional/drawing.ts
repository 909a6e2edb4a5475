import { defineDrawing } from '../kit/drawing.ts';
import { frame, namedBox, path } from '../kit/svg.ts';
import { label } from '../../text.ts';
import { differ, seen, type Reading } from './model.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
/** The word whose vectors are compared. */
const PLACE = 1;
const WIDE = 48;
const HIGH = 22;

const left = (position: number) => 8 + position * 51;
const middle = (position: number) => left(position) + WIDE / 2;

/** A sentence in which the tokens that reach the word are filled, and arcs show the paths. */
function sentence(y: number, tokens: readonly string[], reading: Reading): string {
  const read = seen(reading, PLACE, tokens.length, 0);
  const arcs = read.flatMap((reaches, key) => {
    if (!reaches || key === PLACE) return [];
    const rise = 8 + Math.abs(key - PLACE) * 6;
    return [
      `M${middle(key)} ${y - 1}q${(middle(PLACE) - middle(key)) / 2} ${-rise} ${middle(PLACE) - middle(key)} 0`,
    ];
  });
  return [
    ...tokens.map((token, key) =>
      namedBox(left(key), y, WIDE, HIGH, token, read[key] ? 'accent' : 'plain', small),
    ),
    path(arcs.join(''), 'line accent'),
    frame(left(PLACE), y, WIDE, HIGH, 'accent'),
  ].join('');
}

/** Both sentences under one mask, and whether the vectors of the word are equal. */
function group(y: number, reading: Reading, name: string, w: Words): string {
  const apart = differ(reading, PLACE, w.one, w.other, 0);
  const [first, second] = [y + 32, y + 84];
  return [
    label(8, y, name, { anchor: 'start', strong: true }),
    sentence(first, w.one, reading),
    sentence(second, w.other, reading),
    path(`M265 ${first + HIGH / 2}h8V${second + HIGH / 2}h-8`, 'line'),
    label(278, (first + second + HIGH) / 2, apart ? w.different : w.same, {
      ...small,
      anchor: 'start',
      tone: apart ? 'second' : 'muted',
    }),
  ].join('');
}

/** One sentence written twice: all tokens of the first copy reach the word in the second one. */
function copies(y: number, w: Words): string {
  const [first, second] = [y + 20, y + 72];
  const lines = w.one.map((_, key) => `M${middle(key)} ${first + HIGH + 2}L${middle(PLACE)} ${second - 2}`);
  const box = (key: number, at: number, reaches: boolean) =>
    namedBox(left(key), at, WIDE, HIGH, w.one[key] ?? '', reaches ? 'accent' : 'plain', small);
  return [
    label(8, y, w.twice, { anchor: 'start', strong: true }),
    path(lines.join(''), 'line accent'),
    ...w.one.flatMap((_, key) => [box(key, first, true), box(key, second, key <= PLACE)]),
    frame(left(PLACE), second, WIDE, HIGH, 'accent'),
    ...[first, second].map((at, index) =>
      label(270, at + HIGH / 2, w.copies[index] ?? '', { ...small, anchor: 'start', tone: 'muted' }),
    ),
  ].join('');
}

function draw(w: Words): string {
  return [
    group(12, 'causal', w.causal, w),
    group(152, 'bidirectional', w.bidirectional, w),
    copies(298, w),
  ].join('');
}

export default defineDrawing({ name: 'causal-vs-bidirectional', width: 340, height: 402, words, draw });
