import type { Root } from 'mdast';
import type {} from 'remark-math';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Writes the bars of formulas in table cells as commands, `\|` as `\Vert` and `|` as `\vert`, which look the same.
 *
 * A bar ends the cell, and programs disagree on an escaped one: remark reads `$\|x\|$` in a cell as a norm, while
 * markdown-it and pandoc read an absolute value.
 */
export function spellBars(tree: Root): void {
  visit(tree, 'tableCell', (cell) => {
    visit(cell, 'inlineMath', (formula) => {
      formula.value = withoutBars(formula.value);
    });
    return SKIP;
  });
}

/** A formula without the character `|`; a space ends the command where a letter would continue it. */
export function withoutBars(tex: string): string {
  return tex
    .replace(/\\\|(?=([A-Za-z])?)/g, (_, letter?: string) => `\\Vert${letter ? ' ' : ''}`)
    .replace(/\|(?=([A-Za-z])?)/g, (_, letter?: string) => `\\vert${letter ? ' ' : ''}`);
}
