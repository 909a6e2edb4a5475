import { label, paragraph, short, type LabelStyle, type Tone } from '../../text.ts';

export type Point = readonly [x: number, y: number];

/** Fills and outlines by meaning; figures.css defines their colors. */
export type Surface = 'plain' | 'accent' | 'second' | 'third' | 'faint';

const CORNER = 5;
const HEAD = 5.2;

/** A path with classes; colors and widths come from the style sheet. */
export function path(d: string, names: string): string {
  return `<path class="${names}" d="${d}"/>`;
}

/** A rectangle with the corner radius that all drawings share. */
export function box(x: number, y: number, width: number, height: number, surface: Surface = 'plain'): string {
  const place = `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`;
  return `<rect class="${surface === 'plain' ? 'box' : `box ${surface}`}" ${place} rx="${CORNER}"/>`;
}

/** A box with one or more centered lines of text. */
export function namedBox(
  x: number,
  y: number,
  width: number,
  height: number,
  text: string | readonly string[],
  surface: Surface = 'plain',
  style: LabelStyle = {},
): string {
  const lines = typeof text === 'string' ? [text] : text;
  return box(x, y, width, height, surface) + paragraph(x + width / 2, y + height / 2, lines, style);
}

/** A faint region behind elements that belong together. */
export function band(x: number, y: number, width: number, height: number): string {
  const place = `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`;
  return `<rect class="band" ${place} rx="8"/>`;
}

/** A strong outline around cells that belong together. */
export function frame(x: number, y: number, width: number, height: number, tone: Tone): string {
  return path(
    `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`,
    `line frame ${tone}`,
  );
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const share = length === 0 ? 0 : Math.min(distance / length, 0.5);
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

const at = (point: Point) => `${short(point[0])} ${short(point[1])}`;

/** Path data through the points, with rounded bends. */
export function route(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const before = points[index - 1];
      const after = points[index + 1];
      if (!before) return `M${at(point)}`;
      if (!after) return `L${at(point)}`;
      return `L${at(towards(point, before, CORNER))}Q${at(point)} ${at(towards(point, after, CORNER))}`;
    })
    .join('');
}

/** The points of a line, preceded by its tone if it has one. */
type Stroke = [Tone, ...Point[]] | Point[];

function stroke(given: readonly (Tone | Point)[]): { points: Point[]; names: string } {
  const points = given.filter((each): each is Point => typeof each !== 'string');
  const tone = given.find((each) => typeof each === 'string');
  return { points, names: tone ? `line ${tone}` : 'line' };
}

/** A line through the points. */
export function line(...given: Stroke): string {
  const { points, names } = stroke(given);
  return path(route(points), names);
}

/** A line through the points with an open arrowhead at the last one. */
export function arrow(...given: Stroke): string {
  const { points, names } = stroke(given);
  const [before, end] = points.slice(-2);
  if (!before || !end) throw new RangeError('an arrow needs two points');
  const angle = Math.atan2(end[1] - before[1], end[0] - before[0]);
  const wing = (turn: number): Point => [
    end[0] - HEAD * Math.cos(angle + turn),
    end[1] - HEAD * Math.sin(angle + turn),
  ];
  return path(`${route(points)}M${at(wing(0.6))}L${at(end)}L${at(wing(-0.6))}`, names);
}

function circle(x: number, y: number): string {
  return `M${short(x - 8)} ${short(y)}a8 8 0 1 0 16 0a8 8 0 1 0-16 0`;
}

/** The symbol for adding two vectors: a circle with a plus. */
export function plus(x: number, y: number, tone?: Tone): string {
  const sign = `M${short(x - 4)} ${short(y)}h8m-4-4v8`;
  return path(circle(x, y) + sign, tone ? `line filled ${tone}` : 'line filled');
}

/** The symbol for multiplying two vectors elementwise: a circle with a cross. */
export function times(x: number, y: number): string {
  return path(`${circle(x, y)}M${short(x - 3)} ${short(y - 3)}l6 6m0-6l-6 6`, 'line filled');
}

/** A curly bracket under the span, or over it if the depth is negative, with its text. */
export function brace(
  x: number,
  y: number,
  width: number,
  text: string,
  depth = 6,
  style: LabelStyle = {},
): string {
  const r = depth;
  const half = width / 2 - Math.abs(r) * 2;
  const a = Math.abs(r);
  const d = `M${short(x)} ${short(y)}q0 ${r} ${a} ${r}h${short(half)}q${a} 0 ${a} ${r}q0 ${-r} ${a} ${-r}h${short(half)}q${a} 0 ${a} ${-r}`;
  return (
    path(d, 'line') + label(x + width / 2, y + r * 2 + (r > 0 ? 9 : -9), text, { size: 'small', ...style })
  );
}
