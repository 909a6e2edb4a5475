import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type {} from 'remark-math';
import type {} from 'remark-mdx';
import { inlineParts } from '../../markdown/inline-text.ts';
import type { Fault } from '../fault.ts';
import { type Content, type Document, documentsOf } from './content.ts';
import { pointsOf } from './point-texts.ts';

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

const EMPHASIS = 'move the asterisks so that they close, or escape them: \\*';
const POINT_EMPHASIS = 'delete the asterisks: a point has no emphasis';

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

/** In answers, their points and the pages: marks left standing by Markdown; in Chinese punctuation and line breaks. */
export function checkTypography(content: Content): Fault[] {
  return documentsOf(content).flatMap(checkDocument);
}

/** What is printed as one piece: its characters, and the line on which it begins. */
interface Piece {
  written: string;
  line: number;
}

function checkDocument(document: Document): Fault[] {
  const pieces: Piece[] = [];
  visit(document.tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    pieces.push({ written: characters(node), line: node.position?.start.line ?? 1 });
  });
  const points = pointsOf(document).map(({ text, line }) => ({
    written: inlineParts(text).map(characters).join(''),
    line,
  }));
  return [
    ...pieces.flatMap((piece) => checkPiece(document, piece)),
    ...points.flatMap((piece) => checkPiece(document, piece, POINT_EMPHASIS)),
  ];
}

function checkPiece({ file, language }: Document, piece: Piece, emphasis = EMPHASIS): Fault[] {
  const { written } = piece;
  const faults: Fault[] = [];
  const add = (index: number, place: string, remedy: string) => {
    const line = piece.line + written.slice(0, index).split('\n').length - 1;
    const around = written.slice(Math.max(0, index - 6), index + 8).replaceAll('\n', '⏎');
    faults.push({ file, line, place, found: `"${around}"`, remedy });
  };
  for (const { index } of written.matchAll(/\*\*/g)) add(index, 'emphasis', emphasis);
  if (language !== 'zh') return faults;
  for (const { index, remedy } of halfWidth(written)) add(index, 'punctuation', remedy);
  for (const { index } of written.matchAll(LINE_BREAK)) {
    add(index, 'line break', 'write the paragraph in one line: the break would be a space');
  }
  return faults;
}
