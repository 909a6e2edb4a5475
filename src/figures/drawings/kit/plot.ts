import { path, type Point } from './svg.ts';
import { label, short, type Tone } from '../../text.ts';

/** A rectangle of the drawing in which values are plotted. */
export interface Plane {
  x: number;
  y: number;
  width: number;
  height: number;
  /** The values at the left and the right edge; `up` has those at the lower and the upper edge. */
  across: readonly [number, number];
  up: readonly [number, number];
}

/** The point in the drawing of a pair of values. */
export function place(plane: Plane, across: number, up: number): Point {
  const share = (value: number, [from, to]: readonly [number, number]) => (value - from) / (to - from);
  return [
    plane.x + plane.width * share(across, plane.across),
    plane.y + plane.height * (1 - share(up, plane.up)),
  ];
}

/** A value on an axis and its label. */
export type Tick = readonly [value: number, text: string];

/** The two axes with their ticks, and a faint horizontal line at each tick of the vertical axis. */
export function axes(plane: Plane, across: readonly Tick[], up: readonly Tick[]): string {
  const { x, y, width, height } = plane;
  const style = { size: 'small', tone: 'muted' } as const;
  const heights = up.map(([value]) => place(plane, plane.across[0], value)[1]);
  const marks = across.map(
    ([value]) => `M${short(place(plane, value, plane.up[0])[0])} ${short(y + height)}v4`,
  );
  return [
    path(heights.map((at) => `M${short(x)} ${short(at)}h${short(width)}`).join(''), 'rule'),
    path(`M${short(x)} ${short(y)}v${short(height)}h${short(width)}${marks.join('')}`, 'axis'),
    ...across.map(([value, text]) =>
      label(place(plane, value, plane.up[0])[0], y + height + 13, text, style),
    ),
    ...up.map(([, text], index) => label(x - 6, heights[index] ?? y, text, { ...style, anchor: 'end' })),
  ].join('');
}

/** A curve through pairs of values. */
export function curve(plane: Plane, values: readonly Point[], tone: Tone, dashed = false): string {
  const points = values.map(([across, up]) => place(plane, across, up).map(short).join(' '));
  return path(`M${points.join('L')}`, `line curve ${tone}${dashed ? ' dashed' : ''}`);
}

/** A mark at a pair of values, round or square, so that two curves differ by more than color. */
export function mark(
  plane: Plane,
  [across, up]: Point,
  tone: Tone,
  shape: 'round' | 'square' = 'round',
): string {
  const [x, y] = place(plane, across, up);
  const d = shape === 'round' ? 'a3 3 0 1 0 6 0a3 3 0 1 0-6 0' : 'v-3h6v6h-6z';
  return path(`M${short(x - 3)} ${short(y)}${d}`, `mark ${tone}`);
}
