import type { Nodes, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type {} from 'remark-math';
import type {} from 'remark-mdx';
import { withoutCitations } from '../../markdown/citation-syntax.ts';
import { inlineParts } from '../../markdown/inline-text.ts';
import type { Fault } from '../fault.ts';
import type { Document, ParsedDocument } from './content.ts';

/** The character that replaces code and formulas, because their characters do not belong to the text. */
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
// A period may also belong to an abbreviation or a number, so it is a fault only between two Chinese characters.
const HALF_WIDTH = /(?<=\S)[,;:?!](?=\p{Script=Han})|(?<=\p{Script=Han})[,.;:?!](?=\s*\p{Script=Han})/gu;
const LINE_BREAK = new RegExp(`${CHINESE}\\n|\\n(?=${CHINESE})`, 'gu');

const EMPHASIS = 'move the asterisks so that they close, or escape them: \\*';
const POINT_EMPHASIS = 'delete the asterisks: points cannot have emphasis';

/** Half-width punctuation between Chinese characters, each with its position and remedy. */
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

/** A text that is printed as one piece: its characters, and the line on which it begins. */
interface Piece {
  written: string;
  line: number;
}

/**
 * Checks an answer with its points, or a page, for marks that Markdown left in the text, and Chinese text for half-width
 * punctuation and line breaks.
 */
export function checkTypography(document: ParsedDocument): Fault[] {
  const pieces: Piece[] = [];
  const unread: Fault[] = [];
  visit(document.tree, (node) => {
    if (node.type === 'text') unread.push(...leftOver(document, node));
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    pieces.push({ written: characters(node), line: node.position?.start.line ?? 1 });
  });
  const points = document.points.map(({ text, line }) => ({
    written: inlineParts(text).map(characters).join(''),
    line,
  }));
  return [
    ...unread,
    ...pieces.flatMap((piece) => checkPiece(document, piece)),
    ...points.flatMap((piece) => checkPiece(document, piece, POINT_EMPHASIS)),
  ];
}

/** Marks of citations, formulas and links that were not read as such, with what to write. */
const UNREAD: [mark: string, place: string, remedy: string][] = [
  ['[@', 'citation', 'write [@key], [@key, §3] or [@key; @other]'],
  ['$$', 'formula', 'close the formula: $…$ within a line, or $$ on lines of their own above and below'],
  ['](', 'link', 'write [text](address); an address has no spaces'],
];

/** A wrong sign inside a citation or a link, or a missing bracket, leaves the marks in the text. */
function leftOver({ file }: Document, { value, position }: Text): Fault[] {
  const written = withoutCitations(value);
  return UNREAD.flatMap(([mark, place, remedy]) => {
    const index = written.indexOf(mark);
    if (index < 0) return [];
    const line = (position?.start.line ?? 1) + written.slice(0, index).split('\n').length - 1;
    const found = `"${written.slice(Math.max(0, index - 6), index + 20)}", which is not read as a ${place}`;
    return [{ file, line, place, found, remedy }];
  });
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
    add(index, 'line break', 'write the paragraph on one line: a line break would become a space');
  }
  return faults;
}
