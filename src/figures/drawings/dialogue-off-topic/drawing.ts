import { defineDrawing } from '../kit/drawing.ts';
import { mark, place, type Plane } from '../kit/plot.ts';
import { arrow, namedBox, path } from '../kit/svg.ts';
import { label, paragraph, short } from '../../text.ts';
import { confidence, OFF, ON, score, threshold, TOPICS, type Vector } from './model.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const UNIT = 25;
const REACH = threshold(0.95);
const PLANE: Plane = {
  x: 38,
  y: 208,
  width: 10.4 * UNIT,
  height: 8 * UNIT,
  across: [-5.2, 5.2],
  up: [-2.8, 5.2],
};
const LEFT = { x: 8, width: 150 } as const;
const RIGHT = { x: 202, width: 130 } as const;

function flow(w: Words): string {
  const stages = [w.input, w.rewrite, w.encode];
  const middle = LEFT.x + LEFT.width / 2;
  const end = LEFT.x + LEFT.width;
  const branch = (y: number, text: string[], surface: 'accent' | 'plain' | 'second') => [
    namedBox(RIGHT.x, y - 18, RIGHT.width, 36, text, surface, small),
    arrow([end, 146], [180, 146], [180, y], [RIGHT.x - 3, y]),
  ];
  return [
    ...stages.flatMap((text, index) => [
      namedBox(LEFT.x, 6 + index * 43, LEFT.width, 26, text, 'plain', small),
      arrow([middle, 32 + index * 43], [middle, 47 + index * 43]),
    ]),
    namedBox(LEFT.x, 133, LEFT.width, 26, w.score, 'third', small),
    ...branch(52, w.reply, 'accent'),
    ...branch(99, w.clarify, 'plain'),
    ...branch(146, w.refuse, 'second'),
  ].join('');
}

function sentence(at: Vector, tone: 'accent' | 'second'): string {
  const [x, y] = place(PLANE, ...at);
  const texts = [`p = ${confidence(at, TOPICS).toFixed(3)}`, `s = ${score(at, TOPICS)}`];
  return [
    mark(PLANE, at, tone, tone === 'accent' ? 'round' : 'square'),
    paragraph(x + 9, y, texts, { ...small, anchor: 'start', tone }),
  ].join('');
}

function space(w: Words): string {
  const r = short(Math.sqrt(REACH) * UNIT);
  const [x, y] = place(PLANE, ...OFF);
  const bottom = place(PLANE, 0, -2.8)[1];
  const circles = TOPICS.map((topic) => {
    const [cx, cy] = place(PLANE, ...topic);
    return `M${short(cx)} ${short(cy)}m-${r} 0a${r} ${r} 0 1 0 ${short(2 * Number(r))} 0a${r} ${r} 0 1 0-${short(2 * Number(r))} 0`;
  });
  return [
    label(8, 198, w.space, { anchor: 'start', strong: true }),
    path(circles.join(''), 'line'),
    path(`M${short(x)} ${short(y - 14)}V${short(bottom)}`, 'line dashed'),
    ...TOPICS.map((topic, index) => {
      const [cx, cy] = place(PLANE, ...topic);
      return label(cx + (index === 0 ? 0 : 16), cy + 24, w.topics[index] ?? '', { ...small, tone: 'muted' });
    }),
    sentence(ON, 'accent'),
    sentence(OFF, 'second'),
    label(8, y, `${w.threshold} ${REACH.toFixed(2)}`, { ...small, anchor: 'start', tone: 'muted' }),
    label(8, bottom + 12, w.line, { ...small, anchor: 'start', tone: 'muted' }),
  ].join('');
}

export default defineDrawing({
  name: 'dialogue-off-topic',
  width: 340,
  height: 428,
  words,
  draw: (w) => flow(w) + space(w),
});
