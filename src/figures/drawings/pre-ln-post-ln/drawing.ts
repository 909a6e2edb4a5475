import { defineDrawing } from '../kit/drawing.ts';
import { arrow, line, namedBox, path, plus } from '../kit/svg.ts';
import { label, paragraph } from '../../text.ts';
import { words, type Words } from './words.ts';

const POST = 34;
const PRE = 196;
/** Distance from the residual stream to the middle of the sublayer. */
const BRANCH = 80;
const BOX = 96;
const small = { size: 'small' } as const;

/** One sublayer of post-LN with its input at height `y`: sublayer, sum, then LN on the residual stream. */
function post(y: number, name: string): string {
  const x = POST + BRANCH;
  return [
    arrow([POST, y - 12], [x, y - 12], [x, y - 34]),
    namedBox(x - BOX / 2, y - 64, BOX, 30, name, 'plain', small),
    arrow([x, y - 64], [x, y - 82], [POST + 9, y - 82]),
    arrow([POST, y], [POST, y - 74]),
    plus(POST, y - 82),
    arrow([POST, y - 90], [POST, y - 104]),
    namedBox(POST - 26, y - 126, 52, 22, 'LN', 'second', small),
  ].join('');
}

/** One sublayer of pre-LN with its input at height `y`: LN is applied to the sublayer's input. */
function pre(y: number, name: string): string {
  const x = PRE + BRANCH + 8;
  return [
    arrow([PRE, y - 12], [x, y - 12], [x, y - 28]),
    namedBox(x - 26, y - 50, 52, 22, 'LN', 'second', small),
    arrow([x, y - 50], [x, y - 64]),
    namedBox(x - BOX / 2, y - 94, BOX, 30, name, 'plain', small),
    arrow([x, y - 94], [x, y - 112], [PRE + 9, y - 112]),
    plus(PRE, y - 112, 'accent'),
  ].join('');
}

function draw(w: Words): string {
  return [
    label(80, 14, 'post-LN', { strong: true }),
    label(80, 34, 'x ← LN(x + F(x))', small),
    label(256, 14, 'pre-LN', { strong: true }),
    label(256, 34, 'x ← x + F(LN(x))', small),
    path(`M${PRE} 412V122`, 'line accent heavy'),
    path(`M${PRE} 118V98`, 'line accent heavy dotted'),
    post(404, w.attention),
    post(274, w.feedForward),
    pre(404, w.attention),
    pre(274, w.feedForward),
    line([POST, 412], [POST, 404]),
    arrow([POST, 278], [POST, 274]),
    line([POST, 148], [POST, 122]),
    path(`M${POST} 118V98`, 'line dotted'),
    arrow([POST, 94], [POST, 52]),
    paragraph(POST + 20, 108, w.interrupted, { ...small, anchor: 'start', tone: 'second' }),
    paragraph(PRE + 20, 132, w.straight, { ...small, anchor: 'start', tone: 'accent' }),
    namedBox(PRE - 34, 72, 68, 24, w.finalNorm, 'second', small),
    paragraph(PRE + 42, 84, w.last, { ...small, anchor: 'start', tone: 'muted' }),
    arrow([PRE, 72], [PRE, 52]),
    label(POST + 8, 58, 'x_L', { ...small, anchor: 'start' }),
    label(PRE + 8, 58, 'LN(x_L)', { ...small, anchor: 'start' }),
    label(POST, 424, 'x_0', small),
    label(PRE, 424, 'x_0', small),
  ].join('');
}

export default defineDrawing({ name: 'pre-ln-post-ln', width: 340, height: 434, words, draw });
