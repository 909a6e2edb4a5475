import { fold, SUPERSCRIPTS } from './fold.ts';

/** The smallest unit that is indexed and searched: a word, a number, a symbol, or one Chinese character. */
export interface Atom {
  term: string;
  /** Position in the original text, in UTF-16 units. */
  start: number;
  end: number;
}

const GREEK =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );

/** TeX commands that only format what follows, and are not words. */
const DRESS =
  /^(?:frac|dfrac|tfrac|left|right|cdot|times|text|quad|qquad|operatorname|displaystyle|math[a-z]*|big[a-z]*)$/;

/** Braces with at most one pair inside. The lengths are bounded: a text of opening braces must not cost quadratic time. */
const BRACES = String.raw`\{[^{}]{0,60}(?:\{[^{}]{0,60}\}[^{}]{0,60})?\}`;

/**
 * Letters with their sub- and superscripts, `d_k`, `d_{model}`, `n^2`, `W_i^Q`: one symbol. A power ends with its
 * digits: `n^2d` is n², then d.
 */
const SCRIPTED = String.raw`(?:[a-z] (?=[a-z](?:\^\{?(?:\\top|t)(?![a-z])|ᵀ)))?[a-z]{1,2}(?:[_^]${BRACES}|_\\?[a-z0-9]+|\^(?:\d+|\\?[a-z]+)|[⁰¹²³⁴-⁹ⁿᵀ]+)+`;

/** Kinds that depend on the character before them; they are tried first. */
const AFTER_BREAK = [
  String.raw`(?<order>(?:\\mathcal\{o\}|o) ?\([^()\u3400-\u9fff]{1,24}\))`,
  String.raw`(?<opened>开平?方(?![式法向案面程便]))`,
];

/** The kinds of atoms, in the order in which they are tried. Everything else is a separator. */
const KINDS = [
  String.raw`(?<root>\\?sqrt(?![a-z])|√|开?根号|平方根|square roots?(?: of)?(?: the)?)`,
  String.raw`(?<scripted>${SCRIPTED})`,
  String.raw`\\(?<command>[a-z]+)`,
  String.raw`(?<number>\d+(?:\.\d+)?e[+-]?\d+(?![a-z0-9])|\d{1,3}(?:,\d{3}){1,6}(?![\d,])|\d+\.\d+)`,
  String.raw`(?<word>[a-z0-9]+(?:'[a-z]+)?)`,
  String.raw`(?<greek>[α-ω])`,
  String.raw`(?<han>[\u3400-\u9fff\uf900-\ufaff])`,
];

const anyOf = (kinds: readonly string[]) => new RegExp(kinds.join('|'), 'g');
const ANYWHERE = anyOf([...AFTER_BREAK, ...KINDS]);
const WITHIN = anyOf(KINDS);

/**
 * Whether the character before a match forbids it: `o(n)` inside a word, 开方 in 展开方式. Lookbehind would say this in
 * the expression, but Safari reads it only since version 16.4.
 */
function isForbidden(kind: string | undefined, before: string): boolean {
  return kind === 'order' ? /[a-z0-9]/.test(before) : kind === 'opened' && /[展打公离分]/.test(before);
}

/** The matches of all kinds in a folded text, from left to right. */
function* matchesIn(folded: string): Generator<RegExpExecArray & { kind: string; found: string }> {
  for (let at = 0; ;) {
    let match = matchFrom(ANYWHERE, folded, at);
    if (match && isForbidden(match.kind, folded.charAt(match.index - 1)))
      match = matchFrom(WITHIN, folded, match.index);
    if (!match) return;
    yield match;
    at = match.index + match[0].length;
  }
}

function matchFrom(kinds: RegExp, folded: string, at: number) {
  kinds.lastIndex = at;
  const match = kinds.exec(folded);
  if (!match) return undefined;
  const [kind = '', found = ''] =
    Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined) ?? [];
  return Object.assign(match, { kind, found });
}

/** The letters and digits of a formula without formatting: `d_{\text{model}}` becomes `dmodel`. */
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
  if (kind === 'root' || kind === 'opened') return 'sqrt';
  if (kind === 'scripted' || kind === 'order') return compact(found);
  if (kind === 'word') return found.replace(/'s$/, '').replace(/'/g, '');
  if (kind === 'number') return found.replace(/[,+]/g, '');
  return kind === 'greek' ? greekName(found) : found;
}

/**
 * Splits a text into atoms, in the same way for the index and for queries. It does not use `Intl.Segmenter`, because
 * engines segment Chinese differently from each other and from Pagefind. Each Chinese character is one atom, and a
 * Chinese word is a run of adjacent atoms, so the index and a query cannot disagree about word boundaries. `sqrt(d_k)`,
 * `√d_k`, `\sqrt{d_k}` and 根号dk give the same two atoms; `O(n^2)` and `O(n²)` give the same atom, followed by the atoms
 * within the parentheses.
 */
export function segment(text: string): Atom[] {
  return cut(fold(text), 0);
}

function cut(folded: string, offset: number): Atom[] {
  const atoms: Atom[] = [];
  for (const match of matchesIn(folded)) {
    const { kind, found } = match;
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

/** The terms of the atoms of a text. */
export function terms(text: string): string[] {
  return segment(text).map((atom) => atom.term);
}

/** Whether a term is a Chinese character. */
export function isHan(term: string): boolean {
  return /^[\u3400-\u9fff\uf900-\ufaff]$/.test(term);
}
