import { defineDrawing } from '../kit/drawing.ts';
import { arrow, box, line, namedBox } from '../kit/svg.ts';
import { label } from '../../text.ts';
import { generationChain, trainingChain, type Depth } from './model.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const [ENCODER, DECODER] = [62, 268] as const;
/** The x coordinates of Z between the stacks, and of the gradients that flow back. */
const [FORTH, BACK] = [138, 168] as const;

/** One decoder layer: Z enters, and its part of the gradient flows back. */
function decoderLayer(index: number, y: number, w: Words): string {
  return [
    namedBox(DECODER - 58, y, 116, 28, `${w.decoder} ${index}`, 'plain', small),
    arrow('accent', [FORTH, y + 8], [DECODER - 58, y + 8]),
    line('second', [DECODER - 58, y + 20], [BACK, y + 20]),
    label((BACK + DECODER - 58) / 2, y + 31, `G_${index}`, { ...small, tone: 'second' }),
    arrow([DECODER, y + 48], [DECODER, y + 28]),
  ].join('');
}

function training(w: Words): string {
  const layers = [3, 2, 1].map((index) => ({ index, y: 80 + (3 - index) * 48 }));
  return [
    label(8, 12, w.training, { anchor: 'start', strong: true }),
    namedBox(DECODER - 58, 34, 116, 26, w.loss, 'plain', small),
    arrow([DECODER, 80], [DECODER, 60]),
    ...layers.map(({ index, y }) => decoderLayer(index, y, w)),
    label(DECODER, 234, 'u_1 … u_T', small),
    namedBox(ENCODER - 34, 34, 68, 26, 'Z', 'accent', small),
    line('accent', [ENCODER + 34, 41], [FORTH, 41], [FORTH, 184]),
    arrow('second', [BACK, 196], [BACK, 53], [ENCODER + 34, 53]),
    namedBox(ENCODER - 48, 110, 96, 60, w.encoder, 'plain', small),
    arrow([ENCODER - 12, 110], [ENCODER - 12, 60]),
    arrow('second', [ENCODER + 12, 60], [ENCODER + 12, 110]),
    arrow([ENCODER, 222], [ENCODER, 170]),
    label(ENCODER, 234, 'x', small),
    label(FORTH - 6, 212, w.forward, { ...small, tone: 'accent' }),
    label(BACK + 20, 226, w.backward, { ...small, tone: 'second' }),
  ].join('');
}

const STEP = 72;

function generation(top: number, w: Words): string {
  const [cache, steps, inputs] = [top + 22, top + 74, top + 130];
  const one = (index: number) => {
    const x = 130 + index * STEP;
    const next = x + STEP;
    const last = index === 2;
    return [
      namedBox(x, steps, 46, 28, `t = ${index + 1}`, 'plain', small),
      arrow('accent', [x + 23, cache + 26], [x + 23, steps]),
      label(x + 23, inputs, `u_${index + 1}`, small),
      arrow([x + 23, inputs - 9], [x + 23, steps + 28]),
      last
        ? arrow([x + 46, steps + 14], [x + 62, steps + 14])
        : arrow([x + 46, steps + 14], [x + 59, steps + 14], [x + 59, inputs], [next + 13, inputs]),
      label(x + 59, steps + 4, `y_${index + 1}`, small),
    ].join('');
  };
  return [
    label(8, top, w.generation, { anchor: 'start', strong: true }),
    namedBox(8, cache, 74, 26, w.encoder, 'plain', small),
    label(45, cache + 58, 'x', small),
    arrow([45, cache + 50], [45, cache + 26]),
    arrow([82, cache + 13], [118, cache + 13]),
    label(100, cache + 3, 'Z', small),
    namedBox(118, cache, 218, 26, w.cache, 'accent', small),
    ...[0, 1, 2].map(one),
  ].join('');
}

const DEPTH: Depth = { encoder: 6, decoder: 6 };
const TOKENS = 20;
const LEFT = 84;
const UNIT = 214 / generationChain(DEPTH, TOKENS);

function chains(y: number, w: Words): string {
  const bar = (at: number, name: string, layers: number) => [
    label(LEFT - 8, at + 9, name, { ...small, anchor: 'end' }),
    box(LEFT, at, DEPTH.encoder * UNIT, 18, 'second'),
    box(LEFT + DEPTH.encoder * UNIT, at, (layers - DEPTH.encoder) * UNIT, 18, 'third'),
    label(LEFT + layers * UNIT + 6, at + 9, String(layers), { ...small, anchor: 'start' }),
  ];
  return [
    label(8, y, w.chain, { ...small, anchor: 'start', strong: true }),
    ...bar(y + 14, w.rows[0] ?? '', trainingChain(DEPTH)),
    ...bar(y + 38, w.rows[1] ?? '', generationChain(DEPTH, TOKENS)),
  ].join('');
}

const draw = (w: Words) => training(w) + generation(266, w) + chains(426, w);

export default defineDrawing({ name: 'encoder-decoder-data-flow', width: 340, height: 488, words, draw });
