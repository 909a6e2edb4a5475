import { fold, SUPERSCRIPTS } from './fold.ts';

/** The smallest thing that is indexed and asked for: a word, a number, a symbol, one Chinese character. */
export interface Atom {
  term: string;
  /** Place in the original text, in UTF-16 units. */
  start: number;
  end: number;
}

const GREEK =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );

/** TeX commands that only dress what follows, and so are not words. */
const DRESS =
  /^(?:frac|dfrac|tfrac|left|right|cdot|times|text|quad|qquad|operatorname|displaystyle|math[a-z]*|big[a-z]*)$/;

const BRACES = String.raw`\{[^{}]*(?:\{[^{}]*\})?[^{}]*\}`;

/**
 * Letters with their sub- and superscripts, `d_k`, `d_{model}`, `n^2`, `W_i^Q`: one symbol. A power ends with its
 * digits: `n^2d` is n², then d.
 */
const SCRIPTED = String.raw`(?:[a-z] (?=[a-z](?:\^\{?(?:\\top|t)(?![a-z])|ᵀ)))?[a-z]{1,2}(?:[_^]${BRACES}|_\\?[a-z0-9]+|\^(?:\d+|\\?[a-z]+)|[⁰¹²³⁴-⁹ⁿᵀ]+)+`;

/** What can stand in a text, in the order in which it is tried. Everything else separates. */
const KINDS = new RegExp(
  [
    String.raw`(?<order>(?<![a-z0-9])(?:\\mathcal\{o\}|o) ?\([^()\u3400-\u9fff]{1,24}\))`,
    String.raw`(?<root>\\?sqrt(?![a-z])|√|开?根号|(?<![展打公离分])开平?方(?![式法向案面程便])|平方根|square roots?(?: of)?(?: the)?)`,
    String.raw`(?<scripted>${SCRIPTED})`,
    String.raw`\\(?<command>[a-z]+)`,
    String.raw`(?<number>\d+(?:\.\d+)?e[+-]?\d+(?![a-z0-9])|\d{1,3}(?:,\d{3})+(?![\d,])|\d+\.\d+)`,
    String.raw`(?<word>[a-z0-9]+(?:'[a-z]+)?)`,
    String.raw`(?<greek>[α-ω])`,
    String.raw`(?<han>[\u3400-\u9fff\uf900-\ufaff])`,
  ].join('|'),
  'g',
);

/** Letters and digits of a formula, without what dresses them: `d_{\text{model}}` is `dmodel`. */
function compact(formula: string): string {
  return formula
    .replace(/\\top/g, 't')
    .replace(/\\([a-z]+)/g, (_, name: string) => (DRESS.test(name) ? '' : name))
    .replace(/[α-ω]/g, greekName)
    .replace(/√/g, 'sqrt')
    .replace(/[⁰¹²³⁴-⁹ⁿᵀ]/g, (script) => SUPERSCRIPTS.get(script) ?? '')
    .replace(/[^a-z0-9]/g, '');
}

function greekName(letter: string): string {
  return GREEK[letter.charCodeAt(0) - 0x3b1] ?? letter;
}

function termOf(kind: string, found: string): string {
  if (kind === 'root') return 'sqrt';
  if (kind === 'scripted' || kind === 'order') return compact(found);
  if (kind === 'word') return found.replace(/'s$/, '').replace(/'/g, '');
  if (kind === 'number') return found.replace(/[,+]/g, '');
  return kind === 'greek' ? greekName(found) : found;
}

/**
 * Cuts a text into atoms, the same for what is indexed and for what is asked. It depends on no engine's
 * `Intl.Segmenter`: those disagree about Chinese between themselves and with Pagefind. A Chinese character is an
 * atom of its own, and a Chinese word is a run of them that must stand together, so that no boundary can be cut
 * differently on the two sides. `sqrt(d_k)`, `√d_k`, `\sqrt{d_k}` and 根号dk give the same two atoms; `O(n^2)` and
 * `O(n²)` the same one, followed by those within the parentheses.
 */
export function segment(text: string): Atom[] {
  return cut(fold(text), 0);
}

function cut(folded: string, offset: number): Atom[] {
  const atoms: Atom[] = [];
  for (const match of folded.matchAll(KINDS)) {
    const [kind, found] = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined) ?? [];
    if (kind === undefined || found === undefined) continue;
    if (kind === 'command' && DRESS.test(found)) continue;
    const start = offset + match.index;
    const term = termOf(kind, found);
    if (term !== '') atoms.push({ term, start, end: start + match[0].length });
    if (kind === 'order') {
      const open = match[0].lastIndexOf('(') + 1;
      atoms.push(...cut(match[0].slice(open, -1), start + open));
    }
  }
  return atoms;
}

/** The terms alone. */
export function terms(text: string): string[] {
  return segment(text).map((atom) => atom.term);
}

/** Whether a term is a Chinese character. */
export function isHan(term: string): boolean {
  return /^[\u3400-\u9fff\uf900-\ufaff]$/.test(term);
}
