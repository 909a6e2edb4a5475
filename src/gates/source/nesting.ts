import type { Nodes } from 'mdast';
import type { Fault } from '../fault.ts';
import type { ParsedDocument } from './content.ts';

/** The most levels of lists, quotations, emphasis and links inside each other. Answers use at most eight. */
const MOST = 16;

/**
 * Checks for blocks and emphasis that are nested so deeply that nobody can have meant it. Such a page shows nothing
 * useful on a phone, and the work of some plugins doubles with each level.
 */
export function checkNesting({ file, tree }: ParsedDocument): Fault[] {
  return tree.children.flatMap((block) => {
    const levels = depth(block);
    if (levels <= MOST) return [];
    const remedy = `say it in lists, quotations and emphasis of at most ${MOST} levels`;
    return [{ file, line: block.position?.start.line, place: 'nesting', found: `${levels} levels`, remedy }];
  });
}

/** The number of levels, counted level by level: recursion would exceed the stack on the texts that this check is for. */
function depth(block: Nodes): number {
  let levels = 0;
  for (let level: Nodes[] = [block]; level.length > 0; levels++)
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  return levels;
}
