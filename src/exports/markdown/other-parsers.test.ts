import MarkdownIt from 'markdown-it';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../languages/language.ts';
import { answerMarkdown } from './answer-markdown.ts';
import { library, sourcesOf } from '../whole-content.ts';

/** The formulas and the cells of every table row that a program finds in a text. */
interface Found {
  formulas: string[];
  rows: number[];
}

const remark = unified().use(remarkParse).use(remarkGfm).use(remarkMath).freeze();

function readByRemark(text: string): Found {
  const found: Found = { formulas: [], rows: [] };
  visit(remark.parse(text) as Nodes, (node) => {
    if (node.type === 'inlineMath' || node.type === 'math') found.formulas.push(node.value);
    if (node.type === 'tableRow') found.rows.push(node.children.length);
  });
  return found;
}

/**
 * A formula in a line by the strictest rule in use, that of VS Code and pandoc: no letter or digit beside the dollar
 * signs, and no space inside them.
 */
const STRICT_FORMULA = /\$(?!\s)((?:\\[^]|[^$\\])+?)(?<!\s)\$(?![A-Za-z0-9])/y;

/** CommonMark with tables, formulas in a line by the strict rule, and formulas on lines of their own. */
const markdownIt = new MarkdownIt();
markdownIt.inline.ruler.before('escape', 'formula', (state, silent) => {
  if (/[A-Za-z0-9]/.test(state.src[state.pos - 1] ?? ' ')) return false;
  STRICT_FORMULA.lastIndex = state.pos;
  const formula = STRICT_FORMULA.exec(state.src);
  if (!formula) return false;
  if (!silent) state.push('formula', '', 0).content = formula[1] ?? '';
  state.pos += formula[0].length;
  return true;
});
markdownIt.block.ruler.before('fence', 'formula', (state, start, end, silent) => {
  const line = (number: number) =>
    state.src.slice(state.bMarks[number], state.eMarks[number]).slice(state.blkIndent).trim();
  if (line(start) !== '$$') return false;
  let last = start + 1;
  while (last < end && line(last) !== '$$') last++;
  if (silent) return true;
  const lines = Array.from({ length: last - start - 1 }, (_, index) => line(start + 1 + index));
  state.push('formula', '', 0).content = lines.join('\n');
  state.line = last + 1;
  return true;
});

function readByMarkdownIt(text: string): Found {
  const found: Found = { formulas: [], rows: [] };
  let cells = 0;
  for (const token of markdownIt.parse(text, {})) {
    if (token.type === 'formula') found.formulas.push(token.content);
    for (const child of token.children ?? []) {
      if (child.type === 'formula') found.formulas.push(child.content);
    }
    if (token.type === 'th_open' || token.type === 'td_open') cells++;
    if (token.type === 'tr_close') {
      found.rows.push(cells);
      cells = 0;
    }
  }
  return found;
}

const trimmed = ({ formulas, rows }: Found) => ({
  formulas: formulas.map((tex) =>
    tex
      .split('\n')
      .map((line) => line.trim())
      .join('\n'),
  ),
  rows,
});

describe.each(LANGUAGES)('every answer as Markdown in %s', (language) => {
  test.each(library.questions.map((question) => [question.id, question] as const))(
    '%s has the same formulas and table cells in remark and in markdown-it',
    (_, question) => {
      const text = answerMarkdown(question, language, sourcesOf(question));
      expect(trimmed(readByMarkdownIt(text))).toEqual(trimmed(readByRemark(text)));
    },
  );
});

test('the comparison notices a bar in a table and a letter after a formula', () => {
  for (const text of ['| a |\n| - |\n| $\\|x\\|$ |\n', 'the $M$s\n']) {
    expect(trimmed(readByMarkdownIt(text))).not.toEqual(trimmed(readByRemark(text)));
  }
});
