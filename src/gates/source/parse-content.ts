import { type Language, LANGUAGES } from '../../languages/language.ts';
import { parseSource, type SourceSyntaxError } from '../../markdown/parser.ts';
import { parseAnswer } from '../../markdown/source.ts';
import { readFolderName } from '../../questions/folder.ts';
import type { Fault } from '../fault.ts';
import type { Files } from '../files.ts';
import { readBibliography } from './bibliography.ts';
import type { Content, Document, Pair } from './content.ts';

const QUESTIONS = 'content/questions';
const PAGES = 'content/site';

/** Parses the files of content/. A file that cannot be parsed is added to the faults and left out. */
export function parseContent(
  files: Files,
  drawings: ReadonlySet<string>,
  figures: Content['figures'],
): { content: Content; faults: Fault[] } {
  const faults: Fault[] = [];
  const pair = (folder: string): Pair => {
    const names = Object.keys(files)
      .filter((file) => file.startsWith(`${folder}/`))
      .map((file) => file.slice(folder.length + 1));
    const documents: Pair['documents'] = {};
    for (const language of LANGUAGES) {
      const file = `${folder}/${language}.mdx`;
      const text = files[file];
      const document = text === undefined ? undefined : parseDocument(file, language, text, faults);
      if (document) documents[language] = document;
    }
    return { folder, files: names, documents };
  };
  const content: Content = {
    files,
    questions: foldersOf(files, QUESTIONS).map((folder) => ({
      ...pair(folder),
      name: readFolderName(folder.slice(QUESTIONS.length + 1)),
    })),
    pages: foldersOf(files, PAGES).map(pair),
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

/** Paths of the direct subfolders of a folder. */
function foldersOf(files: Files, folder: string): string[] {
  const inside = Object.keys(files).filter((file) => file.startsWith(`${folder}/`));
  const names = inside.map((file) => file.slice(folder.length + 1).split('/'));
  return [...new Set(names.flatMap((parts) => (parts.length > 1 ? [`${folder}/${parts[0]}`] : [])))].sort();
}

function parseDocument(
  file: string,
  language: Language,
  text: string,
  faults: Fault[],
): Document | undefined {
  try {
    return { file, language, text, parsed: parseAnswer(text), tree: parseSource(text) };
  } catch (error) {
    const { line, message, remedy } = error as Partial<SourceSyntaxError> & Error;
    faults.push({
      file,
      line,
      place: 'syntax',
      found: message,
      remedy: remedy ?? 'correct the MDX; a brace or an angle bracket in the text is written \\{ or \\<',
    });
    return undefined;
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
