import { isApplied, isModulo, type MathElement } from './element.ts';
import { ACCENTS } from './symbols.ts';
import { alphabet, delimiter, isLetter, sameAlphabet, space, token, words } from './tokens.ts';

/**
 * The TeX of a formula, from the MathML that KaTeX wrote for it. Rendered again, it gives the same MathML, although it may
 * be spelled in another way than the source: `\to` for `\rightarrow`.
 *
 * The functions below are in one file because they call each other: one for each kind of element.
 */
export function tex(math: MathElement): string {
  // Cases that are the whole formula have no element of their own around them.
  return (math.children.length === 2 && fenced(math)) || row(math.children).trim();
}

const OPENING = new Set(['(', '[', '{', '⟨', '⌈', '⌊', '∣', '∥', '']);
const CLOSING = new Set([')', ']', '}', '⟩', '⌉', '⌋', '∣', '∥', '']);
/** Joins pieces; a space ends a command before a letter. */
function join(pieces: readonly string[]): string {
  return pieces.reduce(
    (all, piece) => all + (/\\[a-zA-Z]+$/.test(all) && /^[a-zA-Z]/.test(piece) ? ' ' : '') + piece,
    '',
  );
}

/** Elements side by side. Letters of one upright word, such as “softmax”, become one command. */
function row(elements: readonly MathElement[]): string {
  const pieces: string[] = [];
  for (let place = 0; place < elements.length; place++) {
    const element = elements[place] as MathElement;
    // KaTeX puts a space on both sides of “mod”, which is part of its command.
    const beside = isModulo(elements[place - 1]) || isModulo(elements[place + 1]);
    if (isApplied(element) || (beside && element.name === 'mtext')) continue;
    let word = isLetter(element) ? element.text : '';
    while (word && elements[place + 1] && sameAlphabet(element, elements[place + 1] as MathElement))
      word += (elements[++place] as MathElement).text;
    pieces.push(word ? `\\${alphabet(element)}{${word}}` : one(element));
  }
  return join(pieces);
}

/** An argument in braces, which a single character needs not. */
const group = (element: MathElement | undefined): string => {
  const inside = element ? (element.name === 'mrow' ? row(element.children) : one(element)) : '';
  return `{${inside}}`;
};
const script = (mark: string, element: MathElement | undefined): string => {
  const inside = group(element).slice(1, -1);
  // In braces, an asterisk has no space around it.
  if (inside === '*' && element?.name === 'mo' && element.attribute('lspace') === undefined)
    return `${mark}*`;
  return /^[A-Za-z0-9]$/.test(inside) ? mark + inside : `${mark}{${inside}}`;
};

function one(element: MathElement): string {
  const [first, second, third] = element.children.filter((child) => !isApplied(child));
  switch (element.name) {
    case 'mi':
    case 'mo':
    case 'mn':
      return first && !isModulo(element) ? one(first) : token(element);
    case 'mtext':
      return words(element);
    case 'mspace':
      return space(element);
    case 'msub':
      return base(first) + script('_', second);
    case 'msup':
      return base(first) + raised(second);
    case 'msubsup':
      return base(first) + script('_', second) + raised(third);
    case 'munder':
      return first?.children[1]?.text === '⏟' ? base(first) + script('_', second) : under(element);
    case 'mover':
      return over(element);
    case 'munderover':
      return limits(first) + script('_', second) + script('^', third);
    case 'mfrac':
      return `\\${element.attribute('linethickness') ? 'genfrac{}{}{0pt}{}' : 'frac'}${group(first)}${group(second)}`;
    case 'msqrt':
      return `\\sqrt{${row(element.children)}}`;
    case 'mroot':
      return `\\sqrt[${group(second).slice(1, -1)}]${group(first)}`;
    case 'mstyle':
      return styled(element);
    case 'mtable':
      return tabular(element, 'matrix');
    default:
      return fenced(element) ?? braced(element);
  }
}

/** A group; a word in an alphabet of its own is one already. */
function braced({ children }: MathElement): string {
  const inside = row(children);
  return /^\\math[a-z]+\{[A-Za-z0-9]+\}$/.test(inside) ? inside : `{${inside}}`;
}

/** What a subscript or an exponent belongs to; more than one character needs braces. */
function base(element: MathElement | undefined): string {
  if (!element) return '{}';
  const inside = element.children.at(-1)?.text === '\u2061' ? row(element.children) : one(element);
  return inside === '' ? '{}' : inside;
}

/** An exponent; primes are typed as such. */
function raised(element: MathElement | undefined): string {
  return element?.name === 'mo' && /^′+$/.test(element.text)
    ? "'".repeat(element.text.length)
    : script('^', element);
}

const isOperator = (element: MathElement | undefined) =>
  element !== undefined && /^(?:[∑∏∫]|[a-z]+\u2061)$/.test(element.text);

/** An operator whose limits are below and above it, also within a line. */
const limits = (element: MathElement | undefined) =>
  element && isOperator(element)
    ? `${element.name === 'mrow' ? row(element.children) : one(element)}\\limits`
    : base(element);

function under(element: MathElement): string {
  const [first, second] = element.children;
  if (second?.text === '⏟') return `\\underbrace${group(first)}`;
  return isOperator(first)
    ? limits(first) + script('_', second)
    : `\\underset${group(second)}${group(first)}`;
}

function over(element: MathElement): string {
  const [first, second] = element.children;
  const accent = ACCENTS[second?.text ?? ''];
  if (accent && second?.name === 'mo') return `\\${accent}${group(first)}`;
  if (first?.text === '→')
    return `\\xrightarrow${group(second?.name === 'mpadded' ? { ...second, name: 'mrow' } : second)}`;
  return isOperator(first) ? limits(first) + script('^', second) : `\\overset${group(second)}${group(first)}`;
}

function styled(element: MathElement): string {
  const display = element.attribute('displaystyle') === 'true';
  const level = element.attribute('scriptlevel');
  const [only] = element.children;
  if (
    element.children.length === 1 &&
    only?.name === 'mfrac' &&
    !only.attribute('linethickness') &&
    level === '0'
  )
    return one(only).replace(/^\\frac/, display ? '\\dfrac' : '\\tfrac');
  const command = display
    ? 'displaystyle'
    : level === '0'
      ? 'textstyle'
      : level === '1'
        ? 'scriptstyle'
        : 'scriptscriptstyle';
  return `{\\${command} ${row(element.children)}}`;
}

/** A row between two delimiters that grow with it; `undefined` if the row has none. */
function fenced({ children }: MathElement): string | undefined {
  const [first, last] = [children[0], children.at(-1)];
  if (first?.name === 'mo' && first.text === '{' && children[1]?.name === 'mtable' && children.length === 2)
    return tabular(children[1], 'cases');
  if (children.length < 2 || first?.name !== 'mo' || last?.name !== 'mo') return undefined;
  if (!OPENING.has(first.text) || !CLOSING.has(last.text) || first.attribute('minsize')) return undefined;
  const inside = children.slice(1, -1);
  return join([`\\left${delimiter(first.text)}`, row(inside), `\\right${delimiter(last.text)}`]);
}

/** A table: cases, aligned equations or a matrix. */
function tabular(element: MathElement, kind: 'matrix' | 'cases'): string {
  const columns = element.attribute('columnalign') ?? '';
  const aligned =
    /^right/.test(columns) || (element.attribute('columnspacing') === '0em' && !columns.includes(' '));
  const name =
    kind === 'cases' ? 'cases' : /^right/.test(columns) ? 'aligned' : aligned ? 'gathered' : 'matrix';
  const rows = element.children.map(({ children }) => children.map(cell).join(' & '));
  return `\\begin{${name}}${rows.join(' \\\\ ')}\\end{${name}}`;
}

/** The content of a cell, whose style the environment sets. */
function cell({ children }: MathElement): string {
  const [style] = children;
  const inside = children.length === 1 && style?.name === 'mstyle' ? style.children : children;
  const [only] = inside;
  if (inside.length !== 1 || only?.name !== 'mrow' || fenced(only) !== undefined) return row(inside);
  // KaTeX puts an empty element before a relation at the beginning of a cell.
  return row(
    only.children.filter((child, place) => place > 0 || child.name !== 'mrow' || child.children.length > 0),
  );
}
