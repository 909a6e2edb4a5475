import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkMath).freeze();

const LEAKS = /\bundefined\b|\[object \w+\]/g;
const ADDRESS = /^(?:https?:\/\/[^/]|mailto:)/;

/**
 * What is wrong with the Markdown version of an answer, read as other programs read it; empty if nothing is.
 *
 * @param source everything that the answer was made from, for words that it shows because they were written
 */
export function exportFaults(markdown: string, source: string): string[] {
  const faults: string[] = [];
  const count = (text: string) => text.match(LEAKS)?.length ?? 0;
  if (count(markdown) > count(source)) faults.push('"undefined" or "[object …]" in the Markdown');
  visit(reader.parse(markdown), (node: Nodes) => {
    if (node.type === 'html') faults.push(`HTML in the Markdown: ${node.value.slice(0, 60)}`);
    if ('url' in node && !ADDRESS.test(node.url)) faults.push(`the address ${node.url} in the Markdown`);
  });
  return faults;
}
