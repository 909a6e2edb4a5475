import { readBibliography } from '../../markdown/references.ts';

/** A mistake in the syntax of an entry, with its line in the entry (from 0). */
export interface SyntaxFault {
  line: number;
  found: string;
  remedy: string;
}

const FIELD = /^\s*([A-Za-z][\w-]*)\s*=\s*["{\w]/;

/** The change of the nesting depth at each brace of a line; escaped braces are text. */
function steps(line: string): number[] {
  return Array.from(line.matchAll(/\\.|[{}]/g), ([brace]) => (brace === '{' ? 1 : brace === '}' ? -1 : 0));
}

/** The last line before `end` that is not blank. */
const lastBefore = (lines: readonly string[], end: number) =>
  lines.slice(0, end).findLastIndex((line) => line.trim() !== '');

/**
 * The first mistake in the syntax of one BibTeX entry that has a field per line; `undefined` if there is none.
 *
 * A BibTeX parser reports a missing brace or comma many lines further down, because nothing tells it where an entry
 * should have ended. This function returns the line on which the mark is missing.
 *
 * @param text from the `@` to the next entry
 */
export function syntaxFault(text: string): SyntaxFault | undefined {
  if (!known.has(text)) known.set(text, findFault(text));
  return known.get(text);
}

/** The mistakes found so far, by the text of the entry: under `astro dev`, few entries of many change. */
const known = new Map<string, SyntaxFault | undefined>();

function findFault(text: string): SyntaxFault | undefined {
  const lines = text.split('\n');
  if (!/^\s*@\w+\s*\{/.test(text))
    return { line: 0, found: 'no brace after the type', remedy: 'begin the entry with @misc{key,' };
  let depth = 0;
  for (const [index, line] of lines.entries()) {
    const field = index > 0 ? FIELD.exec(line)?.[1] : undefined;
    const before = lastBefore(lines, index);
    const above = lines[before]?.trimEnd() ?? '';
    if (field && depth > 1)
      return { line: before, found: `a value without its closing brace: ${above.trim()}`, remedy: 'add }' };
    if (field && depth === 1 && !above.endsWith(','))
      return { line: before, found: `no comma before "${field}"`, remedy: 'end this line with a comma' };
    if (depth === 0 && index > 0 && line.trim() !== '' && !line.trimStart().startsWith('%'))
      return {
        line: before,
        found: `a brace that closes the entry too early: "${line.trim()}" is outside`,
        remedy: 'delete a brace here',
      };
    for (const step of steps(line)) depth += step;
    if (depth < 0) return { line: index, found: 'a surplus closing brace', remedy: 'delete it' };
  }
  if (depth > 0) {
    const line = lastBefore(lines, lines.length);
    return { line, found: 'no brace that closes the entry', remedy: 'add } on a separate line after it' };
  }
  return refusal(text);
}

/** Any other mistake for which the parser of the site rejects the entry. */
function refusal(text: string): SyntaxFault | undefined {
  try {
    readBibliography(text);
    return undefined;
  } catch (error) {
    const [message = ''] = String((error as Error).message).split('\n');
    // Missing fields are reported one by one elsewhere.
    if (message.includes('has no title')) return undefined;
    const [, reason, line] = /^.*?((?:expected|invalid|unexpected).*?) at line (\d+)/.exec(message) ?? [];
    return { line: Number(line ?? 1) - 1, found: reason ?? message, remedy: 'correct the BibTeX' };
  }
}
