import { type Language, LANGUAGES } from '../../languages/language.ts';
import { parseSource, type SourceSyntaxError } from '../../markdown/parser.ts';
import { readAnswer } from '../../markdown/source.ts';
import { readFolderName } from '../../questions/folder.ts';
import type { Fault } from '../fault.ts';
import type { Files } from '../files.ts';
import { readBibliography } from './bibliography.ts';
import type { Content, Document, Pair } from './content.ts';

const QUESTIONS = 'content/questions';
const PAGES = 'content/site';

/**
 * The text of each file with its document, or with the fault in its syntax. Whoever checks the content again and again
 * keeps it between the checks; a build checks once and needs the memory for the pages.
 */
export type ParsedFiles = Map<string, { text: string; parsed: Document | Fault }>;

/** Parses the files of content/. A file that cannot be parsed is added to the faults and left out. */
export function parseContent(
  files: Files,
  drawings: ReadonlySet<string>,
  figures: Content['figures'],
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
      const document = text === undefined ? undefined : parseDocument(file, language, text, faults, known);
      if (document) documents[language] = document;
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

function parseDocument(
  file: string,
  language: Language,
  text: string,
  faults: Fault[],
  known: ParsedFiles,
): Document | undefined {
  let last = known.get(file);
  if (last?.text !== text) known.set(file, (last = { text, parsed: parse(file, language, text) }));
  if ('tree' in last.parsed) return last.parsed;
  faults.push(last.parsed);
  return undefined;
}

function parse(file: string, language: Language, text: string): Document | Fault {
  try {
    const tree = parseSource(text);
    return { file, language, text, parsed: readAnswer(tree), tree };
  } catch (error) {
    const { line, message, remedy } = error as Partial<SourceSyntaxError> & Error;
    return {
      file,
      line,
      place: 'syntax',
      found: message,
      remedy: remedy ?? 'correct the MDX; a brace or an angle bracket in the text is written \\{ or \\<',
    };
  }
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
