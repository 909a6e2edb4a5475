/** Font sizes in user units; figures.css sets the same. */
export const FONT_SIZE = { normal: 13, small: 11.5 } as const;

/** A subscript or superscript, relative to the text it belongs to. */
export const SCRIPT_SCALE = 0.76;

export type Tone = 'muted' | 'accent' | 'second' | 'third';

export interface LabelStyle {
  size?: keyof typeof FONT_SIZE;
  /** The point of the text that is at x; by default, the middle. */
  anchor?: 'start' | 'end';
  tone?: Tone;
  strong?: boolean;
  /** Whether the text is literal, such as a token. */
  code?: boolean;
}

interface Piece {
  text: string;
  script: '' | '_' | '^';
}

/** A text with `_k`, `^Q` or `_{model}`, split into pieces on the line, below it and above it. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  for (const match of text.matchAll(/([_^])(?:\{([^}]*)\}|([^{]))|[^_^]+/gu)) {
    const script = match[1] === '_' || match[1] === '^' ? match[1] : '';
    found.push({ script, text: script ? (match[2] ?? match[3] ?? '') : match[0] });
  }
  return found;
}

/** Escapes a text for use inside an element or an attribute. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A number with at most one decimal, which is enough for a drawing. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

const LOWER = 3;
const RAISE = -4.5;

function markup(text: string): string {
  let baseline = 0;
  return pieces(text)
    .map((piece) => {
      const target = piece.script === '_' ? LOWER : piece.script === '^' ? RAISE : 0;
      const move = target - baseline;
      baseline = target;
      if (!piece.script && move === 0) return escape(piece.text);
      const script = piece.script ? ' class="script"' : '';
      return `<tspan${script} dy="${short(move)}">${escape(piece.text)}</tspan>`;
    })
    .join('');
}

/**
 * One line of text whose optical middle is at height `y`.
 * `_k`, `^Q` and `_{model}` in the text become subscripts and superscripts.
 */
export function label(x: number, y: number, text: string, style: LabelStyle = {}): string {
  const { size = 'normal', anchor, tone, strong, code } = style;
  const names = [size === 'small' && size, anchor, tone, strong && 'strong', code && 'code'].filter(Boolean);
  const attribute = names.length > 0 ? ` class="${names.join(' ')}"` : '';
  return `<text x="${short(x)}" y="${short(y + FONT_SIZE[size] * 0.36)}"${attribute}>${markup(text)}</text>`;
}

/** Several lines of text, with the middle of the block at height `y`. */
export function paragraph(x: number, y: number, lines: readonly string[], style: LabelStyle = {}): string {
  const step = FONT_SIZE[style.size ?? 'normal'] * 1.35;
  const top = y - (step * (lines.length - 1)) / 2;
  return lines.map((line, index) => label(x, top + step * index, line, style)).join('');
}
