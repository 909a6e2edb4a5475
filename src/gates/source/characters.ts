import { visit } from 'unist-util-visit';
import type { Fault } from '../fault.ts';
import type { Content, ParsedDocument } from './content.ts';

/**
 * Characters that nobody sees, that change the order of others, or that no font has: control and format characters,
 * halves of a pair, private and unassigned ones, separators of lines, and the signs for a missing character.
 */
const UNSEEN = /[^\n\t\P{C}]|[\p{Zl}\p{Zp}\uFFFC\uFFFD]/u;

/** People paste the sign for a character that could not be read, and search for it. */
const MAY_QUOTE = /\/asked\.json$/;

const NAMES: Record<string, [name: string, remedy: string]> = {
  '\r': ['a Windows line end', 'save the file with the line ends of Unix (LF)'],
  '\uFEFF': ['a byte order mark', 'save the file as UTF-8 without it'],
  '\uFFFD': ['a character that could not be read', 'save the file as UTF-8, and write the character again'],
};

/** The first unseen character of a text, with its name and what to do; `undefined` if there is none. */
export function unseen(text: string): { index: number; found: string; remedy: string } | undefined {
  const match = UNSEEN.exec(text);
  if (!match) return undefined;
  const [character] = match;
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const [name, remedy] = NAMES[character] ?? ['a character that cannot be seen', 'delete it'];
  return { index: match.index, found: `${code}, ${name}`, remedy };
}

/** Checks all files for characters that cannot be seen, and those of JSON also for such characters written as an escape. */
export function checkCharacters(content: Content): Fault[] {
  const files = Object.entries(content.files).flatMap(([file, text]) => inFile(file, text));
  const faulty = new Set(files.map(({ file }) => file));
  const escaped = Object.entries(content.json).flatMap(inJson);
  return [...files, ...escaped.filter(({ file }) => !faulty.has(file))];
}

function inFile(file: string, text: string): Fault[] {
  const found = unseen(MAY_QUOTE.test(file) ? text.replaceAll('\uFFFD', '') : text);
  if (!found) return [];
  const line = text.slice(0, found.index).split('\n').length;
  return [{ file, line, place: 'character', found: found.found, remedy: found.remedy }];
}

/** Checks a document for characters that cannot be seen and are written as an escape, `\u202e` or `&#x202e;`. */
export function checkEscapes({ file, text, parsed, tree }: ParsedDocument): Fault[] {
  if (inFile(file, text).length > 0) return [];
  const faults: Fault[] = [];
  const add = (text: string, line?: number) => {
    const found = unseen(text);
    if (found) faults.push({ file, line, place: 'character', found: found.found, remedy: found.remedy });
  };
  for (const text of strings(parsed.frontmatter)) add(text);
  visit(tree, (node) => {
    if ('value' in node) add(node.value, node.position?.start.line);
    if ('url' in node) add(node.url, node.position?.start.line);
    if ('alt' in node) add(node.alt ?? '', node.position?.start.line);
  });
  return faults;
}

function inJson([name, value]: [string, unknown]): Fault[] {
  return strings(value).flatMap((text) => {
    const found = unseen(text);
    const place = `character in "${text.slice(0, 20)}"`;
    return found ? [{ file: `content/${name}.json`, place, found: found.found, remedy: found.remedy }] : [];
  });
}

/** All strings in a value. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}
