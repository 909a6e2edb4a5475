import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { spaceEmphasis } from './emphasis.ts';
import { spellBars } from './table-formulas.ts';

const writer = unified()
  // Cells are not padded: Chinese characters are wider than one column, so padding would not align them.
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkMath)
  .use(remarkStringify, { bullet: '-', rule: '-', fences: true })
  .freeze();

/**
 * A tree without MDX as Markdown that all programs read in the same way: CommonMark, GFM tables, and formulas between
 * dollar signs.
 */
export function stringifyMarkdown(tree: Root): string {
  spaceEmphasis(tree);
  spellBars(tree);
  return writer.stringify(tree);
}
