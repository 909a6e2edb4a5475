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
 * Letters with their sub- and superscripts, `d_k`, `d_{model}`, `n^2`, `W_i^Q`, `δ_ij`: one symbol. A power ends with
 * its digits: `n^2d` is n², then d.
 */
const SCRIPTED = String.raw`(?:[a-z] (?=[a-z](?:\^\{?(?:\\top|t)(?![a-z])|ᵀ)))?(?:[a-z]{1,2}|[α-ω]|\\(?:${GREEK.join('|')}))(?:[_^]${BRACES}|_\\?[a-z0-9]+|\^(?:\d+|\\?[a-z]+)|[⁰¹²³⁴-⁹ⁿᵀ]+)+`;

/** Kinds that depend on the character before them; they are tried first. */
const AFTER_BREAK = {
  order: String.raw`(?:\\mathcal\{o\}|o) ?\([^()\u3400-\u9fff]{1,24}\)`,
  opened: String.raw`开平?方(?![式法向案面程便])`,
};

/** The kinds of atoms, in the order in which they are tried. Everything else is a separator. */
const KINDS = {
  root: String.raw`\\?sqrt(?![a-z])|√|开?根号|平方根|square roots?(?: of)?(?: the)?`,
  scripted: SCRIPTED,
  command: String.raw`\\[a-z]+`,
  number: String.raw`\d+(?:\.\d+)?e[+-]?\d+(?![a-z0-9])|\d{1,3}(?:,\d{3}){1,6}(?![\d,])|\d+\.\d+`,
  word: String.raw`[a-z0-9]+(?:'[a-z]+)?`,
  greek: '[α-ω]',
  han: String.raw`[\u3400-\u9fff\uf900-\ufaff]`,
};

type Kind = keyof typeof AFTER_BREAK | keyof typeof KINDS;

interface Match {
  kind: Kind;
  text: string;
  start: number;
}

/**
 * A function that finds the first atom of these kinds at or after a position. No pattern has a group of its own, so the
 * number of the group that matched is the number of the kind.
 */
function finder(
  patterns: Partial<Record<Kind, string>>,
): (folded: string, from: number) => Match | undefined {
  const kinds = Object.keys(patterns) as Kind[];
  const pattern = new RegExp(kinds.map((kind) => `(${patterns[kind]})`).join('|'), 'g');
  return (folded, from) => {
    pattern.lastIndex = from;
    const match = pattern.exec(folded);
    if (!match) return undefined;
    const kind = kinds[match.findIndex((group, at) => at > 0 && group !== undefined) - 1];
    return kind && { kind, text: match[0], start: match.index };
  };
}

const findAny = finder({ ...AFTER_BREAK, ...KINDS });
const findWithin = finder(KINDS);

/**
 * Whether the character before a match forbids it: `o(n)` inside a word, 开方 in 展开方式. A lookbehind would say this in
 * the expression, but Safari has it only since version 16.4.
 */
function isForbidden(kind: Kind, before: string): boolean {
  return kind === 'order' ? /[a-z0-9]/.test(before) : kind === 'opened' && /[展打公离分]/.test(before);
}

/** All matches in a folded text, from left to right. */
function* matchesIn(folded: string): Generator<Match> {
  for (let from = 0; ;) {
    let match = findAny(folded, from);
    if (match && isForbidden(match.kind, folded.charAt(match.start - 1)))
      match = findWithin(folded, match.start);
    if (!match) return;
    yield match;
    from = match.start + match.text.length;
  }
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

function termOf(kind: Kind, text: string): string {
  if (kind === 'root' || kind === 'opened') return 'sqrt';
  if (kind === 'scripted') return symbol(compact(text));
  if (kind === 'order') return compact(text);
  if (kind === 'command') return text.slice(1);
  if (kind === 'word') return text.replace(/'s$/, '').replace(/'/g, '');
  if (kind === 'number') return text.replace(/[,+]/g, '');
  return kind === 'greek' ? greekName(text) : text;
}

/** A symbol whose letters are the name of a Greek letter is not that letter: `p_i` is not π. */
function symbol(letters: string): string {
  return GREEK.includes(letters) ? `${letters}sub` : letters;
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
  for (const { kind, text, start } of matchesIn(folded)) {
    const term = termOf(kind, text);
    if (kind === 'command' && DRESS.test(term)) continue;
    if (term !== '') atoms.push({ term, start: offset + start, end: offset + start + text.length });
    if (kind === 'order') {
      const open = text.lastIndexOf('(') + 1;
      atoms.push(...cut(text.slice(open, -1), offset + start + open));
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
