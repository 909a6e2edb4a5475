import type { ScaleContinuousNumeric } from 'd3-scale';
import { line } from 'd3-shape';
import type { ComponentChildren } from 'preact';
import { FONT_SIZE, pieces, SCRIPT_SCALE, short, type LabelStyle } from '../../text.ts';
import { plain } from './Rich.tsx';

/** Width of every chart, in user units; one unit is about one pixel on a phone of 360 px. */
export const WIDTH = 340;

/** The scale of display if there is room, as for the drawings. */
const DISPLAY_SCALE = 1.2;

/** A scale of d3, linear or logarithmic, onto user units. */
export type Scale = ScaleContinuousNumeric<number, number>;

interface ChartProps {
  height: number;
  /** The accessible name: what the chart shows now. */
  label: string;
  children: ComponentChildren;
}

/** A chart in the width and the colors of the site. Two are shown side by side in a `<div class="charts">`. */
export function Chart({ height, label, children }: ChartProps) {
  return (
    <svg
      class="drawing"
      role="img"
      aria-label={plain(label)}
      viewBox={`0 0 ${WIDTH} ${height}`}
      width={Math.round(WIDTH * DISPLAY_SCALE)}
      height={Math.round(height * DISPLAY_SCALE)}
    >
      {children}
    </svg>
  );
}

interface TextProps extends LabelStyle {
  x: number;
  /** The y coordinate of the text's optical middle. */
  y: number;
  text: string;
}

const LOWER = 3;
const RAISE = -4.5;

/** One line of text in a chart; `_k`, `^Q` and `_{model}` become subscripts and superscripts. */
export function Text({ x, y, text, size = 'normal', anchor, tone, strong, code }: TextProps) {
  const names = [size === 'small' && size, anchor, tone, strong && 'strong', code && 'code'].filter(Boolean);
  let baseline = 0;
  return (
    <text x={short(x)} y={short(y + FONT_SIZE[size] * 0.36)} class={names.join(' ')}>
      {pieces(text).map((piece) => {
        const target = piece.script === '_' ? LOWER : piece.script === '^' ? RAISE : 0;
        const move = target - baseline;
        baseline = target;
        if (!piece.script && move === 0) return piece.text;
        return (
          <tspan class={piece.script ? 'script' : ''} dy={short(move)}>
            {piece.text}
          </tspan>
        );
      })}
    </text>
  );
}

/** The approximate width of a text in a chart, in user units; Chinese characters count double. */
export function widthOf(text: string, size: keyof typeof FONT_SIZE = 'small'): number {
  return pieces(text).reduce((sum, piece) => {
    const units = [...piece.text].reduce((all, sign) => all + (/[\u2E80-\uFFEF]/.test(sign) ? 1 : 0.56), 0);
    return sum + units * FONT_SIZE[size] * (piece.script ? SCRIPT_SCALE : 1);
  }, 0);
}

interface AxesProps {
  x: Scale;
  y: Scale;
  xTicks: readonly number[];
  yTicks: readonly number[];
  xFormat?: (value: number) => string;
  yFormat?: (value: number) => string;
  /** The labels of the axes: at the right end below the horizontal one, and above the vertical one. */
  xLabel: string;
  yLabel: string;
}

/** Both axes with their ticks and labels, and a faint horizontal line at each tick of the vertical one. */
export function Axes({
  x,
  y,
  xTicks,
  yTicks,
  xFormat = String,
  yFormat = String,
  xLabel,
  yLabel,
}: AxesProps) {
  const [left = 0, right = WIDTH] = x.range();
  const [bottom = 0, top = 0] = y.range();
  const style = { size: 'small', tone: 'muted' } as const;
  return (
    <>
      {yTicks.map((value) => (
        <path class="rule" d={`M${short(left)} ${short(y(value))}H${short(right)}`} />
      ))}
      <path class="axis" d={`M${short(left)} ${short(top)}V${short(bottom)}H${short(right)}`} />
      {xTicks.map((value) => (
        <path class="axis" d={`M${short(x(value))} ${short(bottom)}v4`} />
      ))}
      {xTicks.map((value) => (
        <Text x={x(value)} y={bottom + 13} text={xFormat(value)} {...style} />
      ))}
      {yTicks.map((value) => (
        <Text x={left - 6} y={y(value)} text={yFormat(value)} anchor="end" {...style} />
      ))}
      <Text x={right} y={bottom + 30} text={xLabel} anchor="end" {...style} />
      <Text x={2} y={top - 14} text={yLabel} anchor="start" {...style} />
    </>
  );
}

interface CurveProps {
  x: Scale;
  y: Scale;
  points: readonly (readonly [number, number])[];
  tone: 'accent' | 'second' | 'third' | 'muted';
  dashed?: boolean;
}

/** A curve through points; it is interrupted where a point is not a number. */
export function Curve({ x, y, points, tone, dashed }: CurveProps) {
  const draw = line<readonly [number, number]>()
    .x(([across]) => x(across))
    .y(([, up]) => y(up))
    .defined(([across, up]) => Number.isFinite(x(across)) && Number.isFinite(y(up)))
    .digits(1);
  return <path class={`line curve ${tone}${dashed ? ' dashed' : ''}`} d={draw(points) ?? ''} />;
}
