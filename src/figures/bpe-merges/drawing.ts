import { defineDrawing } from '../drawing.ts';
import { arrow, box, namedBox } from '../svg.ts';
import { label } from '../text.ts';
import {
  byCount,
  byRatio,
  characters,
  CORPUS,
  joined,
  merge,
  pairs,
  train,
  type Pair,
  type Word,
} from './model.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const MARKER = '##';
const STEPS = 3;

interface Method {
  x: number;
  name: string;
  formula: string;
  corpus: Word[];
  score: (pair: Pair) => number;
  /** The score as it is computed. */
  written: (pair: Pair) => string;
  /** Length of the bar of a score of 1. */
  unit: number;
  marker: string;
  tone: 'accent' | 'second';
}

const fraction = (pair: Pair) => `1/${Math.round(1 / byRatio(pair))}`;

function row(method: Method, pair: Pair, index: number): string {
  const { x, tone, score, written, unit } = method;
  const y = 118 + index * 22;
  const width = score(pair) * unit;
  return [
    label(x + 44, y, pair.parts.join(' '), { ...small, anchor: 'end', code: true }),
    box(x + 50, y - 7, width, 14, index === 0 ? tone : 'plain'),
    label(x + 54 + width, y, written(pair), { ...small, anchor: 'start' }),
  ].join('');
}

function steps(method: Method): string {
  const { x, corpus, score, marker, tone } = method;
  return train(corpus, score, STEPS, marker)
    .map((pair, index) => {
      const y = 288 + index * 30;
      return [
        label(x + 8, y, String(index + 1), { ...small, tone: 'muted' }),
        label(x + 86, y, pair.parts.join(' '), { ...small, anchor: 'end', code: true }),
        arrow([x + 91, y], [x + 105, y]),
        namedBox(x + 109, y - 11, 46, 22, joined(pair.parts, marker), tone, { ...small, code: true }),
      ].join('');
    })
    .join('');
}

function column(method: Method): string {
  const sorted = pairs(method.corpus).sort((one, other) => method.score(other) - method.score(one));
  return [
    label(method.x, 80, method.name, { strong: true, anchor: 'start', ...small }),
    label(method.x, 97, method.formula, { ...small, anchor: 'start', tone: 'muted' }),
    ...sorted.map((pair, index) => row(method, pair, index)),
    steps(method),
  ].join('');
}

/** Scores of hu with ##g and with ##gs, which exist after two merges by the ratio. */
function thirdStep(): string {
  const start = characters(CORPUS, MARKER);
  const merged = train(start, byRatio, 2, MARKER).reduce(
    (all, { parts }) => merge(all, parts, MARKER),
    start,
  );
  const scores = pairs(merged).filter(({ parts }) => parts[0] === 'hu');
  return scores.map(({ count, first, second }) => `${count}/${first * second}`).join(' < ');
}

function draw(w: Words): string {
  const corpus = Object.entries(CORPUS).map(([word, count], index) =>
    label(8 + index * 66, 32, `${word} ×${count}`, { ...small, anchor: 'start', code: true }),
  );
  return [
    label(8, 12, w.corpus, { ...small, anchor: 'start', tone: 'muted' }),
    ...corpus,
    label(8, 58, w.first, { ...small, anchor: 'start', tone: 'muted' }),
    column({
      x: 8,
      name: w.count,
      formula: w.occurrences,
      corpus: characters(CORPUS),
      score: byCount,
      written: (pair) => String(pair.count),
      unit: 4,
      marker: '',
      tone: 'accent',
    }),
    column({
      x: 178,
      name: w.ratio,
      formula: w.score,
      corpus: characters(CORPUS, MARKER),
      score: byRatio,
      written: fraction,
      unit: 1500,
      marker: MARKER,
      tone: 'second',
    }),
    label(8, 382, w.third + thirdStep(), { ...small, anchor: 'start' }),
    label(8, 264, w.steps, { ...small, anchor: 'start', tone: 'muted' }),
  ].join('');
}

export default defineDrawing({ name: 'bpe-merges', width: 340, height: 396, words, draw });
