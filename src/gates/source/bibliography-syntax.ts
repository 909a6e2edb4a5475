import { readBibliography } from '../../markdown/references.ts';

/** What is wrong with the syntax of an entry, with its line in the entry (from 0). */
export interface SyntaxFault {
  line: number;
  found: string;
  remedy: string;
}

const FIELD = /^\s*([A-Za-z][\w-]*)\s*=\s*["{\w]/;

/** How far the braces of a line lead in or out; escaped ones are text. */
function steps(line: string): number[] {
  return Array.from(line.matchAll(/\\.|[{}]/g), ([brace]) => (brace === '{' ? 1 : brace === '}' ? -1 : 0));
}

/** The last line before a place that is not blank. */
const lastBefore = (lines: readonly string[], end: number) =>
  lines.slice(0, end).findLastIndex((line) => line.trim() !== '');

/**
 * The first mistake in the syntax of one BibTeX entry that has a field per line; `undefined` if there is none.
 *
 * BibTeX has no marks by which a reader can find its way back: what a missing brace or comma does shows many lines further
 * down. So the line is the one on which the mark is missing, which a parser cannot know.
 *
 * @param text from the `@` to the next entry
 */
export function syntaxFault(text: string): SyntaxFault | undefined {
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
    if (depth < 0) return { line: index, found: 'a closing brace too many', remedy: 'delete it' };
  }
  if (depth > 0) {
    const line = lastBefore(lines, lines.length);
    return { line, found: 'no brace that closes the entry', remedy: 'add } on a line of its own after it' };
  }
  return refusal(text);
}

/** Whatever else the reader of the pages refuses. */
function refusal(text: string): SyntaxFault | undefined {
  try {
    readBibliography(text);
    return undefined;
  } catch (error) {
    const [message = ''] = String((error as Error).message).split('\n');
    // What an entry lacks is said field by field.
    if (message.includes('has no title')) return undefined;
    const [, reason, line] = /^.*?((?:expected|invalid|unexpected).*?) at line (\d+)/.exec(message) ?? [];
    return { line: Number(line ?? 1) - 1, found: reason ?? message, remedy: 'correct the BibTeX' };
  }
}
