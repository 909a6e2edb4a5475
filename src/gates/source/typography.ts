import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type {} from 'remark-math';
import type {} from 'remark-mdx';
import type { Fault } from '../fault.ts';
import { type Content, type Document, documentsOf } from './content.ts';

/** Stands for code and formulas, whose characters are not the text's. */
export const OBJECT = '\uFFFC';
const FULL_WIDTH: Record<string, string> = {
  ',': '，',
  '.': '。',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
};
const CHINESE = '[\\p{Script=Han}，。；：？！、（）“”‘’《》…]';
// A full stop also ends an abbreviation or a number: it is a fault between two Chinese characters only.
const HALF_WIDTH = /(?<=\S)[,;:?!](?=\p{Script=Han})|(?<=\p{Script=Han})[,.;:?!](?=\s*\p{Script=Han})/gu;
const LINE_BREAK = new RegExp(`${CHINESE}\\n|\\n(?=${CHINESE})`, 'gu');

/** Half-width marks that stand between Chinese characters, with what to do about each. */
export function halfWidth(written: string): { index: number; remedy: string }[] {
  return Array.from(written.matchAll(HALF_WIDTH), ({ index, 0: mark }) => ({
    index,
    remedy: `write ${FULL_WIDTH[mark]} between Chinese characters`,
  }));
}

/** The characters of a paragraph as they are printed, line breaks kept. */
function characters(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if ('children' in node) return node.children.map(characters).join('');
  return node.type === 'break' || node.type === 'mdxTextExpression' ? '' : OBJECT;
}

/** Marks left standing by Markdown in both languages; punctuation and line breaks in Chinese. */
export function checkTypography(content: Content): Fault[] {
  return documentsOf(content).flatMap(checkDocument);
}

function checkDocument({ file, tree, language }: Document): Fault[] {
  const faults: Fault[] = [];
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    const written = characters(node);
    const add = (index: number, place: string, found: string, remedy: string) => {
      const line = (node.position?.start.line ?? 1) + written.slice(0, index).split('\n').length - 1;
      faults.push({ file, line, place, found, remedy });
    };
    const around = (index: number) =>
      `"${written.slice(Math.max(0, index - 6), index + 8).replaceAll('\n', '⏎')}"`;
    for (const { index } of written.matchAll(/\*\*/g)) {
      add(index, 'emphasis', around(index), 'move the asterisks so that they close, or escape them: \\*');
    }
    if (language !== 'zh') return;
    for (const { index, remedy } of halfWidth(written)) add(index, 'punctuation', around(index), remedy);
    for (const { index } of written.matchAll(LINE_BREAK)) {
      add(index, 'line break', around(index), 'write the paragraph in one line: the break would be a space');
    }
  });
  return faults;
}
