import type { Files } from '../files.ts';
import { dice as diceOf, type Dice } from './dice.ts';
import { EDITS } from './edits.ts';
import { type Format, formatOf, SNIPPETS } from './snippets.ts';

/** The content with some of its files changed. */
export interface Mutant {
  number: number;
  /** What was done, such as "swap lines" or "formula". */
  kind: string;
  /** The changed files with their new texts. */
  changes: Files;
}

/** The kinds that fit a format, in addition to the edits. */
const KINDS: Record<Format, readonly (keyof typeof SNIPPETS)[]> = {
  mdx: ['formula', 'link', 'markup', 'frontmatter field'],
  json: ['JSON value'],
  bib: ['BibTeX'],
  listing: ['listing text'],
};

/** How often each format is mutated, of 20 mutants. Answers are most of the content, and all are alike. */
const SHARES: [Format, number][] = [
  ['mdx', 12],
  ['json', 4],
  ['bib', 3],
  ['listing', 1],
];

const TRIES = 50;

/**
 * One mutant of the content. The same content, seed and number give the same mutant.
 *
 * @param files the files of content/
 */
export function makeMutant(files: Files, seed: number, number: number): Mutant {
  const dice = diceOf(seed, number);
  const format = dice.pick(SHARES.flatMap(([format, share]) => Array<Format>(share).fill(format)));
  // Shared JSON files are few and asked.json is in every folder, so each of the two has half of the mutants.
  const shared = dice.below(2) === 0;
  const all = Object.keys(files)
    .filter((file) => formatOf(file) === format)
    .sort();
  const half = all.filter((file) => format !== 'json' || shared !== file.endsWith('/asked.json'));
  const candidates = half.length > 0 ? half : all;
  for (let tries = 0; tries < TRIES; tries++) {
    const file = dice.pick(candidates);
    const kinds = KINDS[format];
    const special = dice.below(2) === 0;
    const kind = special ? dice.pick(kinds) : dice.pick(Object.keys(EDITS));
    const changes = special
      ? insertions(files, file, kind as keyof typeof SNIPPETS, dice)
      : { [file]: EDITS[kind]?.(files[file] ?? '', dice) ?? '' };
    if (Object.keys(changes).some((changed) => changes[changed] !== files[changed]))
      return { number, kind, changes };
  }
  throw new Error(`Mutant ${number} of seed ${seed} leaves the content as it is.`);
}

/**
 * The insertion of a snippet. In half of the answers it goes into both languages, at the same place, because a
 * difference between the languages would hide what else is wrong.
 */
function insertions(files: Files, file: string, kind: keyof typeof SNIPPETS, dice: Dice): Files {
  const snippet = dice.pick<string>(SNIPPETS[kind]);
  const text = files[file] ?? '';
  switch (kind) {
    case 'JSON value':
      return { [file]: withValue(text, snippet, dice) };
    case 'frontmatter field':
      return { [file]: withField(text, snippet, dice) };
    case 'formula':
    case 'link':
    case 'markup': {
      const both = dice.below(2) === 0;
      const targets = both ? ['zh', 'en'].map((name) => file.replace(/\w+(?=\.mdx$)/, name)) : [file];
      const where = dice.below(1000) / 1000;
      const block = inMarkdown(kind, snippet, dice);
      return Object.fromEntries(
        targets.map((target) => [target, atParagraph(files[target] ?? '', block, where)]),
      );
    }
    default:
      return { [file]: atLine(text, snippet, dice.below(text.split('\n').length)) };
  }
}

function inMarkdown(kind: 'formula' | 'link' | 'markup', snippet: string, dice: Dice): string {
  if (kind === 'formula') return dice.pick([`$${snippet}$`, `$$\n${snippet}\n$$`, `X $${snippet}$, y.`]);
  if (kind === 'link') return dice.pick([`[x](${snippet})`, `[](${snippet})`, `[x][r]\n\n[r]: <${snippet}>`]);
  return dice.pick([snippet, `- ${snippet}`, `X ${snippet} y.`]);
}

function atLine(text: string, snippet: string, line: number): string {
  return text.split('\n').toSpliced(line, 0, snippet).join('\n');
}

/** Inserts a block between two blocks below the frontmatter; `where` is from 0, the first place, to 1. */
function atParagraph(text: string, block: string, where: number): string {
  const blocks = text.split('\n\n');
  return blocks.toSpliced(1 + Math.floor(where * blocks.length), 0, block).join('\n\n');
}

/** Replaces the field of the same name, or adds the field to the frontmatter. */
function withField(text: string, field: string, dice: Dice): string {
  const name = /^\w+:/.exec(field)?.[0];
  const lines = text.split('\n');
  const at = name === undefined ? -1 : lines.findIndex((line) => line.startsWith(name));
  return at > 0 ? lines.with(at, field).join('\n') : atLine(text, field, 1 + dice.below(4));
}

/** Replaces a string, a number or a whole object of one line. */
function withValue(text: string, value: string, dice: Dice): string {
  const places = [...text.matchAll(/"(?:[^"\\\n]|\\.)*"|\{[^{}]*\}|\b\d+\b/g)];
  if (places.length === 0) return value;
  const { index, 0: old } = dice.pick(places);
  return text.slice(0, index) + value + text.slice(index + old.length);
}
