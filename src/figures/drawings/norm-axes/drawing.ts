import { defineDrawing } from '../kit/drawing.ts';
import { grid } from '../kit/grid.ts';
import { frame } from '../kit/svg.ts';
import { label, paragraph, type Tone } from '../../text.ts';
import { groups, share, type Norm, type Place } from '../../../models/normalization-axes.ts';
import { words, type Words } from './words.ts';

const [BATCH, POSITIONS, FEATURES] = [2, 3, 4] as const;
const CELL = 26;
/** The number whose group is highlighted. */
const CHOSEN: Place = { batch: 0, position: 1, feature: 1 };
const small = { size: 'small' } as const;

const isPadding = (batch: number, position: number) => batch === BATCH - 1 && position === POSITIONS - 1;

/** The outline of the highlighted numbers in one slab, if there are any. */
function lit(x: number, y: number, batch: number, norm: Norm, tone: Tone): string[] {
  if (norm === 'batch') return [frame(x + CHOSEN.feature * CELL, y, CELL, POSITIONS * CELL, tone)];
  return batch === CHOSEN.batch ? [frame(x, y + CHOSEN.position * CELL, FEATURES * CELL, CELL, tone)] : [];
}

function slab(batch: number, y: number, norm: Norm, surface: 'accent' | 'second', w: Words): string {
  const x = 50 + batch * 172;
  const token = (position: number) => (isPadding(batch, position) ? 'pad' : `t_${position + 1}`);
  return [
    label(x + (FEATURES * CELL) / 2, y - 28, `${w.sample} ${batch + 1}`, small),
    ...Array.from({ length: FEATURES }, (_, feature) =>
      label(x + (feature + 0.5) * CELL, y - 10, `f_${feature + 1}`, { ...small, tone: 'muted' }),
    ),
    ...Array.from({ length: POSITIONS }, (_, position) =>
      label(x - 7, y + (position + 0.5) * CELL, token(position), { ...small, anchor: 'end', tone: 'muted' }),
    ),
    grid({
      x,
      y,
      rows: POSITIONS,
      columns: FEATURES,
      cell: CELL,
      fill: (position, feature) => (share(norm, CHOSEN, { batch, position, feature }) ? surface : undefined),
      struck: (position) => isPadding(batch, position),
    }),
    ...lit(x, y, batch, norm, surface),
  ].join('');
}

function panel(y: number, norm: Norm, name: string, surface: 'accent' | 'second', w: Words): string {
  const { size, count } = groups(norm, [BATCH, POSITIONS, FEATURES]);
  const formula = norm === 'batch' ? ['B·n', 'd'] : ['d', 'B·n'];
  const sum = `${formula[0]} = ${size} ${w.share} ${formula[1]} = ${count} ${w.count}`;
  return [
    label(170, y, name, { strong: true }),
    ...Array.from({ length: BATCH }, (_, batch) => slab(batch, y + 54, norm, surface, w)),
    label(170, y + 150, sum, { ...small, tone: surface }),
  ].join('');
}

function draw(w: Words): string {
  return [
    panel(12, 'batch', w.batch, 'second', w),
    panel(206, 'layer', w.layer, 'accent', w),
    paragraph(170, 390, w.rms, small),
    label(170, 424, w.strike, { ...small, tone: 'muted' }),
  ].join('');
}

export default defineDrawing({ name: 'norm-axes', width: 340, height: 436, words, draw });
