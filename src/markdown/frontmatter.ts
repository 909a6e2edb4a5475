import type { Root } from 'mdast';
import { isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { SourceSyntaxError } from './parser.ts';

/**
 * The value of the YAML above an answer, unchecked; `{}` if there is none.
 *
 * @throws SourceSyntaxError with the position in the file if the YAML cannot be read
 */
export function readFrontmatter(tree: Root): unknown {
  const node = tree.children[0];
  if (node?.type !== 'yaml') return {};
  const lineCounter = new LineCounter();
  const document = parseDocument(node.value, { lineCounter, prettyErrors: false });
  const lines = node.value.split('\n');
  const above = node.position?.start.line ?? 0;
  const refuse = (offset: number, message: string) => {
    const { line, col } = lineCounter.linePos(offset);
    const reported = { line: line - 1, reason: message };
    const { line: index, reason } = unclosed(lines) ?? reported;
    const { found, remedy } = advice(lines[index] ?? '', reason);
    return new SourceSyntaxError(
      index + 1 + above,
      index === line - 1 ? col : 1,
      `frontmatter: ${found}`,
      remedy,
    );
  };
  const [error] = document.errors;
  if (error) throw refuse(error.pos[0], error.message);
  visit(document, {
    // `? [a, b]`, which no field can be.
    Pair: (_key, { key }) => {
      if (!isScalar(key)) throw refuse(isNode(key) ? (key.range?.[0] ?? 0) : 0, 'a name that is not a word');
    },
    // `title: *x*`, which the parser reads as a reference to an anchor.
    Alias: (_key, { range, source }) => {
      throw refuse(range?.[0] ?? 0, `a reference to ${source}`);
    },
  });
  return document.toJS() ?? {};
}

const QUOTE_LEFT_OPEN = /^\s*(?:- |[\w-]+: )(?:"(?:[^"\\]|\\.)*|'[^']*)$/;

/** The line of a quotation mark that is not closed; the parser reports it only at the end. */
function unclosed(lines: readonly string[]): { line: number; reason: string } | undefined {
  const line = lines.findIndex((text) => QUOTE_LEFT_OPEN.test(text));
  return line < 0 ? undefined : { line, reason: 'a quotation mark that is not closed' };
}

/** What is wrong in a line of the frontmatter and how to fix it; usually a value needs quotation marks. */
function advice(line: string, reason: string): { found: string; remedy: string } {
  if (reason.startsWith('Flow'))
    return { found: 'a list without its closing bracket', remedy: 'close the list on this line or above it' };
  const [, field = '', first = ''] = /^\s*(- |[\w-]+: +)(.)/.exec(line) ?? [];
  if (/^(?:["'[{]|)$/.test(first)) {
    const remedy =
      'correct the YAML: put one pair of quotation marks around the whole value, and write a quotation mark inside it as \\"';
    return { found: reason, remedy };
  }
  const remedy = `put the value in quotation marks: ${field.trim()} "…"; a quotation mark inside is written \\"`;
  if (/[*&!|>%@`]/.test(first)) return { found: `a value that begins with ${first}`, remedy };
  const colon = reason.startsWith('Nested mappings');
  return { found: colon ? 'a colon in a value without quotation marks' : reason, remedy };
}
