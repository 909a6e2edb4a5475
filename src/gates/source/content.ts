import type { Root } from 'mdast';
import type { Fields } from '../../figures/interactive/state.ts';
import type { Language } from '../../languages/language.ts';
import type { ParsedAnswer } from '../../markdown/source.ts';
import type { FolderName } from '../../questions/folder.ts';
import type { Files } from '../files.ts';
import type { Bibliography } from './bibliography.ts';

/** One `.mdx` in one language, parsed. */
export interface Document {
  file: string;
  language: Language;
  text: string;
  parsed: ParsedAnswer;
  tree: Root;
}

/** What stands in both languages side by side; a language is missing here if it cannot be parsed, too. */
export interface Pair {
  /** Path of the folder, `content/questions/1-04-…`. */
  folder: string;
  /** Names of everything in it. */
  files: string[];
  documents: Partial<Record<Language, Document>>;
}

export interface QuestionFolder extends Pair {
  /** `undefined` where the folder is not named like a question. */
  name: FolderName | undefined;
}

/** Everything that the checks of the source look at. */
export interface Content {
  files: Files;
  questions: QuestionFolder[];
  /** The pages about the site. */
  pages: Pair[];
  /** JSON files of content/ by name, `tags`; a file that is missing or broken is `undefined`. */
  json: Record<'categories' | 'tags' | 'glossary' | 'corrections', unknown>;
  bibliography: Bibliography;
  /** Names of the drawings. */
  drawings: ReadonlySet<string>;
  /** What a reader can set in each interactive figure, by its name. */
  figures: Readonly<Record<string, { fields: Fields }>>;
}

/** Every document that could be parsed: answers and pages about the site. */
export function documentsOf(content: Content): Document[] {
  return [...content.questions, ...content.pages].flatMap(({ documents }) => Object.values(documents));
}

/** The ids that folders claim. */
export function questionIds(content: Content): Set<string> {
  return new Set(content.questions.flatMap(({ name }) => name?.id ?? []));
}

/** A term of the glossary as it stands: whether it fits the schema is checked elsewhere. */
export interface Term {
  id?: unknown;
  en?: unknown;
  see?: unknown;
}

const objectsIn = (json: unknown): object[] =>
  (Array.isArray(json) ? (json as unknown[]) : []).filter((one) => typeof one === 'object' && one !== null);

/** The terms that are objects. */
export const termsOf = ({ json }: Content): Term[] => objectsIn(json.glossary);

/** A correction as it stands: whether it fits the schema is checked elsewhere. */
export interface WrittenCorrection {
  date?: unknown;
  id?: unknown;
  section?: unknown;
  was?: unknown;
  is?: unknown;
}

/** The corrections that are objects. */
export const correctionsOf = ({ json }: Content): WrittenCorrection[] => objectsIn(json.corrections);
