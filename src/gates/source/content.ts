import type { Root } from 'mdast';
import type { Fields } from '../../figures/interactive/state.ts';
import type { Language } from '../../languages/language.ts';
import type { ParsedAnswer } from '../../markdown/source.ts';
import type { FolderName } from '../../questions/folder.ts';
import type { Files } from '../files.ts';
import type { Bibliography } from './bibliography.ts';
import type { PointText } from './point-texts.ts';

/** One `.mdx` in one language, as the checks need it that compare it with other files. */
export interface Document {
  file: string;
  language: Language;
  text: string;
  parsed: ParsedAnswer;
  points: PointText[];
  /** See `answerLength`. */
  length: number;
}

/**
 * A document while the checks read that need nothing else. Its tree needs a hundred times the memory of its text, so the
 * gate keeps one tree at a time.
 */
export interface ParsedDocument extends Document {
  tree: Root;
}

/** A text in both languages. A language is absent if its file is missing or cannot be parsed. */
export interface Pair {
  /** Path of the folder, `content/questions/1-04-…`. */
  folder: string;
  /** Names of all files in it. */
  files: string[];
  documents: Partial<Record<Language, Document>>;
}

export interface QuestionFolder extends Pair {
  /** `undefined` if the folder is not named like a question. */
  name: FolderName | undefined;
}

/** Everything that the checks of the source read. */
export interface Content {
  files: Files;
  questions: QuestionFolder[];
  /** The pages about the site. */
  pages: Pair[];
  /** JSON files of content/ by name, such as `tags`; a file that is missing or cannot be read is `undefined`. */
  json: Record<'categories' | 'tags' | 'glossary' | 'corrections', unknown>;
  bibliography: Bibliography;
  /** Names of the drawings. */
  drawings: ReadonlySet<string>;
  /** The fields that a reader can set in each interactive figure, by the name of the figure. */
  figures: Readonly<Record<string, { fields: Fields }>>;
}

/** Every document that could be parsed: answers and pages about the site. */
export function documentsOf(content: Content): Document[] {
  return [...content.questions, ...content.pages].flatMap(({ documents }) => Object.values(documents));
}

/** The ids of all questions, from the names of their folders. */
export function questionIds(content: Content): Set<string> {
  return new Set(content.questions.flatMap(({ name }) => name?.id ?? []));
}

/** A term of the glossary as written; another check compares it with the schema. */
export interface Term {
  id?: unknown;
  en?: unknown;
  see?: unknown;
}

const objectsIn = (json: unknown): object[] =>
  (Array.isArray(json) ? (json as unknown[]) : []).filter((one) => typeof one === 'object' && one !== null);

/** The terms of the glossary, without entries that are not objects. */
export const termsOf = ({ json }: Content): Term[] => objectsIn(json.glossary);

/** A correction as written; another check compares it with the schema. */
export interface WrittenCorrection {
  date?: unknown;
  id?: unknown;
  section?: unknown;
  was?: unknown;
  is?: unknown;
}

/** The corrections, without entries that are not objects. */
export const correctionsOf = ({ json }: Content): WrittenCorrection[] => objectsIn(json.corrections);
