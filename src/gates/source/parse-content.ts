import type { Root } from 'mdast';
import { type Language, LANGUAGES } from '../../languages/language.ts';
import { parseSource, type SourceSyntaxError } from '../../markdown/parser.ts';
import { readAnswer } from '../../markdown/source.ts';
import { readFolderName } from '../../questions/folder.ts';
import type { Fault } from '../fault.ts';
import type { Files } from '../files.ts';
import { readBibliography } from './bibliography.ts';
import type { Content, Document, Pair, ParsedDocument } from './content.ts';
import { answerLength } from './length.ts';
import { readPoints } from './point-texts.ts';

const QUESTIONS = 'content/questions';
const PAGES = 'content/site';

/** Whether a document answers a question; the others are pages about the site. */
export const isAnswer = ({ file }: Pick<Document, 'file'>): boolean => file.startsWith(`${QUESTIONS}/`);

/**
 * What was read of each file: its text, its document if its syntax is right, and the faults of the document by itself.
 * Whoever checks the content again and again keeps it between the checks, so that a change costs the time of one file.
 */
export type ParsedFiles = Map<string, { text: string; document: Document | undefined; faults: Fault[] }>;

/** The checks that read nothing but one document. */
export type Inspect = (document: ParsedDocument) => Fault[];

/**
 * Parses the files of content/. A file that cannot be parsed is added to the faults and left out.
 *
 * @param inspect called with each document while its tree is in memory; not called again for a known text
 */
export function parseContent(
  files: Files,
  drawings: ReadonlySet<string>,
  figures: Content['figures'],
  inspect: Inspect = () => [],
  known: ParsedFiles = new Map(),
): { content: Content; faults: Fault[] } {
  const faults: Fault[] = [];
  const inside = contentsOf(files);
  const pair = (folder: string): Pair => {
    const names = inside.get(folder) ?? [];
    const documents: Pair['documents'] = {};
    for (const language of LANGUAGES) {
      const file = `${folder}/${language}.mdx`;
      const text = files[file];
      if (text === undefined) continue;
      let read = known.get(file);
      if (read?.text !== text) known.set(file, (read = { text, ...parse(file, language, text, inspect) }));
      faults.push(...read.faults);
      if (read.document) documents[language] = read.document;
    }
    return { folder, files: names, documents };
  };
  const content: Content = {
    files,
    questions: foldersIn(inside, QUESTIONS).map((folder) => ({
      ...pair(folder),
      name: readFolderName(folder.slice(QUESTIONS.length + 1)),
    })),
    pages: foldersIn(inside, PAGES).map(pair),
    json: {
      categories: parseJson('content/categories.json', files, faults),
      tags: parseJson('content/tags.json', files, faults),
      glossary: parseJson('content/glossary.json', files, faults),
      corrections: parseJson('content/corrections.json', files, faults),
    },
    bibliography: readBibliography('content/references.bib', files['content/references.bib'], faults),
    drawings,
    figures,
  };
  return { content, faults };
}

/** The files of each folder of a question or a page, as paths from that folder. */
function contentsOf(files: Files): Map<string, string[]> {
  const contents = new Map<string, string[]>();
  for (const file of Object.keys(files)) {
    const [, folder = '', name = ''] = /^(content\/(?:questions|site)\/[^/]+)\/(.+)$/.exec(file) ?? [];
    if (name === '') continue;
    const names = contents.get(folder);
    if (names) names.push(name);
    else contents.set(folder, [name]);
  }
  return contents;
}

const foldersIn = (contents: ReadonlyMap<string, unknown>, folder: string) =>
  [...contents.keys()].filter((path) => path.startsWith(`${folder}/`)).sort();

function parse(
  file: string,
  language: Language,
  text: string,
  inspect: Inspect,
): { document: Document | undefined; faults: Fault[] } {
  let document: Document;
  let tree: Root;
  try {
    tree = parseSource(text);
    document = {
      file,
      language,
      text,
      parsed: readAnswer(tree),
      points: readPoints(tree),
      length: answerLength(tree),
    };
  } catch (error) {
    const { line, message, remedy } = error as Partial<SourceSyntaxError> & Error;
    const fault = {
      file,
      line,
      place: 'syntax',
      found: message,
      remedy: remedy ?? 'correct the MDX; a brace or an angle bracket in the text is written \\{ or \\<',
    };
    return { document: undefined, faults: [fault] };
  }
  return { document, faults: inspect({ ...document, tree }) };
}

function parseJson(file: string, files: Files, faults: Fault[]): unknown {
  const text = files[file];
  try {
    if (text !== undefined) return JSON.parse(text);
    faults.push({
      file,
      place: 'file',
      found: 'no such file',
      remedy: 'add it; src/questions/schema.ts says what it holds',
    });
  } catch (error) {
    faults.push({ file, place: 'syntax', found: String(error), remedy: 'correct the JSON' });
  }
  return undefined;
}
