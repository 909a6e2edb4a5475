import type { Root } from 'mdast';
import { isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** A point as written in the frontmatter. */
export interface PointText {
  text: string;
  line: number;
}

/** The points of an answer with their lines. Values that are not texts are left out; the schema reports them. */
export function readPoints(tree: Root): PointText[] {
  const node = tree.children[0];
  if (node?.type !== 'yaml') return [];
  const lines = new LineCounter();
  const points: unknown = parseDocument(node.value, { lineCounter: lines }).get('points');
  if (!isSeq(points)) return [];
  const fence = node.position?.start.line ?? 0;
  return points.items.flatMap((item) =>
    isScalar(item) && typeof item.value === 'string'
      ? [{ text: item.value, line: lines.linePos(item.range?.[0] ?? 0).line + fence }]
      : [],
  );
}
