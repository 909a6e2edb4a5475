import { defineDrawing } from '../kit/drawing.ts';
import { arrow, band, line, namedBox, plus } from '../kit/svg.ts';
import { label } from '../../text.ts';
import { words, type Words } from './words.ts';

const BOX = 122;
const ENCODER = 85;
const DECODER = 261;
/** The x coordinate of the last encoder output between the two stacks. */
const BUS = 165;

interface Sublayer {
  text: string | string[];
  surface?: 'accent';
}

/** A layer with its sublayers from top to bottom, each with add & LN above it and its residual path at `side`. */
function layer(x: number, side: number, top: number, sublayers: readonly Sublayer[], norm: string): string {
  const edge = x + (side > x ? BOX / 2 : -BOX / 2);
  return sublayers
    .map(({ text, surface }, index) => {
      const y = top + index * 82;
      return [
        arrow([x, y + 30], [x, y + 22]),
        namedBox(x - BOX / 2, y, BOX, 22, norm, 'faint', { size: 'small' }),
        namedBox(x - BOX / 2, y + 30, BOX, 34, text, surface, { size: 'small' }),
        arrow([x, y + 82], [x, y + 64]),
        arrow([x, y + 74], [side, y + 74], [side, y + 11], [edge, y + 11]),
      ].join('');
    })
    .join('');
}

/** The part from the tokens to the first layer. */
function input(x: number, tokens: string, w: Words): string {
  return [
    label(x, 428, tokens, { size: 'small' }),
    arrow([x, 420], [x, 412]),
    namedBox(x - BOX / 2, 378, BOX, 34, w.embedding, 'plain', { size: 'small' }),
    line([x, 378], [x, 350]),
    plus(x, 364),
  ].join('');
}

function inside(w: Words): string {
  const self = { text: w.selfAttention };
  const masked = { text: w.maskedAttention };
  const cross = { text: w.crossAttention, surface: 'accent' } as const;
  const feedForward = { text: w.feedForward };
  return [
    band(4, 174, 152, 172),
    band(190, 92, 148, 254),
    layer(ENCODER, 13, 182, [feedForward, self], w.norm),
    layer(DECODER, 331, 100, [feedForward, cross, masked], w.norm),
    label(134, 338, w.times, { size: 'small', tone: 'muted' }),
    label(209, 338, w.times, { size: 'small', tone: 'muted' }),
    input(ENCODER, w.source, w),
    input(DECODER, w.target, w),
    label(173, 364, w.positions, { size: 'small', tone: 'muted' }),
    arrow([140, 364], [94, 364]),
    arrow([206, 364], [252, 364]),
    arrow('accent', [ENCODER, 182], [ENCODER, 158], [BUS, 158], [BUS, 229], [DECODER - BOX / 2, 229]),
    label(ENCODER, 148, w.memory, { size: 'small', tone: 'accent' }),
    label(178, 240, 'K, V', { size: 'small', tone: 'accent' }),
    label(DECODER - 10, 254, 'Q', { size: 'small' }),
    arrow([DECODER, 100], [DECODER, 84]),
    namedBox(DECODER - BOX / 2, 58, BOX, 26, w.linear, 'plain', { size: 'small' }),
    arrow([DECODER, 58], [DECODER, 50]),
    namedBox(DECODER - BOX / 2, 26, BOX, 24, 'softmax', 'plain', { size: 'small' }),
    label(DECODER, 11, w.output, { size: 'small' }),
  ].join('');
}

/** The two stacks, from layer N at the top to layer 1. */
function stack(w: Words): string {
  const rows = [
    { y: 486, name: 'N' },
    { y: 536, name: '2' },
    { y: 572, name: '1' },
  ] as const;
  const row = ({ y, name }: (typeof rows)[number]) =>
    [
      namedBox(ENCODER - BOX / 2, y, BOX, 24, w.encoderLayer[name], 'plain', {
        size: 'small',
      }),
      namedBox(DECODER - BOX / 2, y, BOX, 24, w.decoderLayer[name], 'plain', {
        size: 'small',
      }),
      arrow('accent', [ENCODER + BOX / 2, 498], [BUS, 498], [BUS, y + 12], [DECODER - BOX / 2, y + 12]),
    ].join('');
  const up = (x: number) => arrow([x, 572], [x, 560]) + label(x, 523, '⋮') + arrow([x, 516], [x, 510]);
  return [
    label(170, 462, w.stack, { strong: true }),
    ...rows.map(row),
    up(ENCODER),
    up(DECODER),
    label(181, 488, 'K, V', { size: 'small', tone: 'accent' }),
  ].join('');
}

export default defineDrawing({
  name: 'encoder-decoder',
  width: 340,
  height: 602,
  words,
  draw: (w) => inside(w) + stack(w),
});
