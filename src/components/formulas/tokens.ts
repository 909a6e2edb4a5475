import { type MathElement, isModulo } from './element.ts';
import { ALPHABETS, COMMANDS, ESCAPED, FUNCTIONS, SPACES } from './symbols.ts';

const BIG: Record<string, string> = { '1.2em': 'big', '1.8em': 'Big', '2.4em': 'bigg', '3.0em': 'Bigg' };

/** The command of the alphabet of an element; `undefined` if it has none of its own. */
export const alphabet = (element: MathElement) => ALPHABETS[element.attribute('mathvariant') ?? ''];

/** Whether an element is a letter or a number in an alphabet of its own, such as upright ones. */
export const isLetter = (element: MathElement) =>
  (element.name === 'mi' || element.name === 'mn') &&
  alphabet(element) !== undefined &&
  /^[A-Za-z0-9]+$/.test(element.text);

/** Whether two such letters belong to one word. */
export const sameAlphabet = (one: MathElement, other: MathElement) =>
  isLetter(other) && alphabet(other) === alphabet(one) && other.name === one.name;

/** The TeX of a letter, an operator or a number. */
export function token(element: MathElement): string {
  const { text } = element;
  const size = BIG[element.attribute('minsize') ?? ''];
  if (size) return `\\${size}${delimiter(text)}`;
  if (FUNCTIONS.has(text)) return `\\${text}`;
  if (element.attribute('mathvariant') === 'normal' && text === '∥') return '\\Vert';
  if (element.attribute('mathvariant') === 'normal' && text === '∣') return '\\vert';
  if (text === '−') return '-';
  if (isModulo(element)) return '\\bmod';
  if (element.name === 'mn') return digits(element);
  if (text === '∗') return '*';
  if (text === '~') return '\\sim';
  const known = COMMANDS[text] ?? (ESCAPED.test(text) ? `\\${text}` : undefined);
  if (known) return known;
  const name = alphabet(element);
  return name && /^[A-Za-z0-9]+$/.test(text)
    ? `\\${name}{${text}}`
    : text.length > 1 && element.name === 'mi'
      ? `\\operatorname{${text}}`
      : text;
}

/** A number; without braces, the comma between thousands would be followed by a space. */
function digits(element: MathElement): string {
  const name = alphabet(element);
  const text = element.text.replaceAll(',', '{,}');
  return name ? `\\${name}{${text}}` : text;
}

/** The TeX of a bracket; an empty one is a dot. */
export const delimiter = (text: string) =>
  text === ''
    ? '.'
    : text === '∥'
      ? '\\Vert'
      : text === '∣'
        ? '\\vert'
        : (COMMANDS[text] ?? (ESCAPED.test(text) ? `\\${text}` : text));

/** Text within a formula, or one of the spaces. */
export function words(element: MathElement): string {
  const known = SPACES[element.text];
  if (known) return known;
  const command = element.attribute('mathvariant') === 'monospace' ? 'texttt' : 'text';
  return `\\${command}{${element.text.replaceAll('\u00a0', ' ').replace(/[{}%#&$_]/g, '\\$&')}}`;
}

/** The TeX of a wide space. */
export function space(element: MathElement): string {
  const width = element.attribute('width') ?? '';
  return { '1em': '\\quad', '2em': '\\qquad' }[width] ?? `\\hspace{${width}}`;
}
