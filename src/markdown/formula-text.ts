import { ACCENTS, PREFIXES, SILENT, SPACES, STYLES, SYMBOLS } from './formula-symbols.ts';

/**
 * A formula as a reader would type or read it, in one line of Unicode.
 *
 * `\sqrt{d_k}` gives `√d_k`, `O(n^2)` stays the same, and `\frac{QK^\top}{\sqrt{d_k}}` gives `QK^T/√d_k`. Brackets are
 * added only where the meaning would change without them: `\frac{a + b}{2}` gives `(a + b)/2`. A command without a
 * symbol, such as `\log`, gives its name. The function never throws; KaTeX reports errors in the TeX.
 *
 * @param tex the TeX between the dollar signs
 */
export function formulaText(tex: string): string {
  const tokens = tex.match(/\\(?:[A-Za-z]+\*?|[\s\S])|\s+|[\s\S]/g) ?? [];
  return readUntil(tokens, undefined)
    .replace(/(\S)([·×]) +/g, '$1$2')
    .replace(/ *([≈∼≃≡∝≤≥≠≪≫∈∉→⇒⇔]) */g, ' $1 ')
    .replace(/\s+/g, ' ')
    .replaceAll(' ;', ';')
    .trim();
}

/** Reads and removes tokens up to and including `end` (to the last one if `end` is undefined). */
function readUntil(tokens: string[], end: string | undefined): string {
  let text = '';
  for (let token = tokens.shift(); token !== undefined && token !== end; token = tokens.shift()) {
    text += isFunction(token) && /[\p{L}\p{N}]$/u.test(text) ? ' ' : '';
    text += readToken(token, tokens);
    const next = tokens[0] ?? '';
    const ended = isFunction(token) ? /^[A-Za-z0-9\\]/ : isScript(token) ? /^[A-Za-z]/ : undefined;
    text += ended?.test(next) ? ' ' : '';
  }
  return text;
}

/** Whether a token is a subscript or superscript: a letter after it begins a new symbol, as in `q_i k_i`. */
function isScript(token: string): boolean {
  return token === '^' || token === '_';
}

/** Whether a token is a command that is read by its name, such as `\log`; it is separated from its neighbors by spaces. */
function isFunction(token: string): boolean {
  return /^\\(?:log|ln|lg|exp|sin|cos|tan|tanh|max|min|arg|argmax|argmin|det|dim|lim|gcd|Pr|bmod|mod)$/.test(
    token,
  );
}

function readToken(token: string, tokens: string[]): string {
  if (token === '{') return readUntil(tokens, '}');
  if (token === '^' || token === '_') return token + bracket(readArgument(tokens), SHORT);
  if (token === '&' || token === '~') return ' ';
  return token.startsWith('\\') && token.length > 1 ? readCommand(token.slice(1), tokens) : token;
}

function readArgument(tokens: string[]): string {
  while (tokens[0]?.trim() === '') tokens.shift();
  const token = tokens.shift();
  return token === undefined ? '' : readToken(token, tokens).trim();
}

function readCommand(name: string, tokens: string[]): string {
  const accent = ACCENTS.get(name);
  if (accent !== undefined) {
    const base = readArgument(tokens);
    return [...base].length === 1 ? base + accent : base;
  }
  if (SPACES.has(name)) return ' ';
  if (SILENT.has(name))
    return tokens[0] === '.' && /^(?:left|right|middle)$/.test(name) ? (tokens.shift(), '') : '';
  if (STYLES.has(name)) return readArgument(tokens);
  switch (name) {
    case 'frac':
    case 'dfrac':
    case 'tfrac':
      return `${bracket(readArgument(tokens))}/${bracket(readArgument(tokens))}`;
    case 'sqrt':
      return readRoot(tokens);
    case 'binom':
      return `C(${readArgument(tokens)}, ${readArgument(tokens)})`;
    case 'mathbb': {
      const letter = readArgument(tokens);
      return letter === 'R' ? 'ℝ' : letter;
    }
    case 'begin':
      return beginEnvironment(tokens);
    case 'end':
      readArgument(tokens);
      return ' ';
    case '\\':
      if (tokens[0] === '[') readUntil(tokens, ']');
      return '; ';
    case 'color':
    case 'hspace':
    case 'label':
    case 'phantom':
      readArgument(tokens);
      return '';
    case 'textcolor':
    case 'stackrel':
    case 'overset':
    case 'underset':
      readArgument(tokens);
      return readArgument(tokens);
    default:
      if (PREFIXES.has(name) && /^\s+$/.test(tokens[0] ?? '') && /^[A-Za-z]/.test(tokens[1] ?? ''))
        tokens.shift();
      return SYMBOLS.get(name) ?? name;
  }
}

function readRoot(tokens: string[]): string {
  let degree = '';
  if (tokens[0] === '[') {
    tokens.shift();
    degree = readUntil(tokens, ']');
  }
  const sign = { '': '√', 2: '√', 3: '∛', 4: '∜' }[degree] ?? `${degree}√`;
  return sign + bracket(readArgument(tokens));
}

function beginEnvironment(tokens: string[]): string {
  const name = readArgument(tokens);
  if (name === 'array' || name === 'alignedat') readArgument(tokens);
  return ' ';
}

const TERM = /^[√∛∜∂∇]?[\p{L}\p{M}\p{N}_^.′]+(?:\([^()]*\))?$|^\([^()]*\)$/u;
const SHORT = /^[\p{L}\p{N}]+$|^[-−]?[\d∞]+$|^.$|^\([^()]*\)$/u;

/** A text in brackets, or without them if it is already a single term. */
function bracket(text: string, alone = TERM): string {
  return alone.test(text) ? text : `(${text})`;
}
