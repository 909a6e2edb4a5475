import type { Element, Nodes } from 'hast';
import { FONT_SIZE, SCRIPT_SCALE } from '../../text.ts';

/** The extent of a drawn piece of text, in user units. It is an estimate, because fonts differ between machines. */
export interface Extent {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The width of a character as a fraction of the font size; Han characters and full-width signs are square. */
function advance(character: string): number {
  return /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(character) ? 1 : 0.56;
}

function widthOf(node: Nodes, size: number): number {
  if (node.type === 'text')
    return [...node.value].reduce((sum, character) => sum + advance(character) * size, 0);
  if (node.type !== 'element') return 0;
  const scale = classes(node).includes('script') ? SCRIPT_SCALE : 1;
  return node.children.reduce((sum, child) => sum + widthOf(child, size * scale), 0);
}

function classes(element: Element): string[] {
  const names = element.properties['className'];
  return Array.isArray(names) ? names.map(String) : [];
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function extentOf(element: Element, x: number, y: number, names: string[]): Extent {
  const size = FONT_SIZE[names.includes('small') ? 'small' : 'normal'];
  const width = element.children.reduce((sum, child) => sum + widthOf(child, size), 0);
  const left = names.includes('start') ? x : names.includes('end') ? x - width : x - width / 2;
  return { text: textOf(element), left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.2 };
}

/** The extents of all texts under the node. A `<text>` whose spans have their own `x` counts as one text per span. */
export function extents(node: Nodes): Extent[] {
  if (node.type !== 'element' && node.type !== 'root') return [];
  if (node.type === 'root' || node.tagName !== 'text') return node.children.flatMap(extents);
  const names = classes(node);
  const y = Number(node.properties['y']);
  const spans = node.children.filter(
    (child) => child.type === 'element' && child.properties['x'] !== undefined,
  );
  if (spans.length === 0) return [extentOf(node, Number(node.properties['x']), y, names)];
  return spans.flatMap((span) =>
    span.type === 'element' ? [extentOf(span, Number(span.properties['x']), y, names)] : [],
  );
}
