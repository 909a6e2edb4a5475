import { SIMPLIFIED } from './traditional.ts';

/** Subscripts and signs, with the plain characters that replace them. */
const PLAIN: Record<string, string> = {
  '　': ' ',
  '⊤': 't',
  ₖ: 'k',
  ᵢ: 'i',
  ⱼ: 'j',
  ₙ: 'n',
  ₜ: 't',
  '’': "'",
  '−': '-',
  '‐': '-',
  '‑': '-',
};

/** Superscripts and their digits. `fold` keeps superscripts, because `n²d` is n² followed by d. */
export const SUPERSCRIPTS: ReadonlyMap<string, string> = new Map(
  Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹ⁿᵀ', (script, at) => [script, '0123456789nt'.charAt(at)]),
);

/** One UTF-16 unit in the form used for comparison: half-width, lower case, without accents, simplified. */
function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return unit.toLowerCase();
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  const plain = PLAIN[unit] ?? SIMPLIFIED.get(unit);
  if (plain !== undefined) return plain;
  if (SUPERSCRIPTS.has(unit)) return unit;
  const lower = unit.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return lower.length === 1 ? lower : unit;
}

/**
 * The text in the form used for comparison; only superscripts are left to `segment`. It has the same length as the
 * original, so that positions in both agree: the marks in excerpts depend on this.
 */
export function fold(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) folded += foldUnit(text.charAt(at));
  return folded;
}
