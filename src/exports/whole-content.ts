/** The real content as the exports receive it, for their tests; the site itself reads it through src/content.ts. */
import { drawings } from '../figures/drawings/index.ts';
import { figures } from '../figures/interactive/index.ts';
import { assembleQuestion } from '../markdown/assemble.ts';
import { readFrontmatter } from '../markdown/frontmatter.ts';
import { listing } from '../markdown/listings.ts';
import { parseSource } from '../markdown/parser.ts';
import { readBibliography } from '../markdown/references.ts';
import { readFolderOf } from '../questions/folder.ts';
import { buildLibrary } from '../questions/library.ts';
import { permalinks } from '../questions/permalinks.ts';
import type { Question } from '../questions/question.ts';
import {
  categoriesSchema,
  correctionsSchema,
  glossarySchema,
  questionSchema,
  tagsSchema,
  wordsSchema,
} from '../questions/schema.ts';
import { readVocabulary } from '../questions/vocabulary.ts';
import type { ExportSources } from './sources.ts';

const answers = import.meta.glob<string>('/content/questions/*/*.mdx', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const vocabularies = import.meta.glob<unknown>('/content/*.json', { eager: true, import: 'default' });
const bibtex = import.meta.glob<string>('/content/references.bib', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const source = (file: string) => {
  const text = answers[file] ?? '';
  const body = text.replace(/^---\n[^]*?\n---\n/, '');
  return { file, body, frontmatter: readFrontmatter(parseSource(text)) };
};

function question(folder: string): Question {
  const [zh, en] = [source(`${folder}/zh.mdx`), source(`${folder}/en.mdx`)];
  const facts = readVocabulary(zh.file, questionSchema, zh.frontmatter);
  return assembleQuestion(readFolderOf(zh.file), facts, {
    zh: { words: facts, body: zh.body },
    en: { words: readVocabulary(en.file, wordsSchema, en.frontmatter), body: en.body },
  });
}

const vocabulary = (name: string) => vocabularies[`/content/${name}.json`];
const folders = new Set(Object.keys(answers).map((file) => file.replace(/\/[^/]+$/, '')));

/** All questions of the site. */
export const library = buildLibrary({
  questions: [...folders].map(question),
  categories: readVocabulary('content/categories.json', categoriesSchema, vocabulary('categories')),
  tags: readVocabulary('content/tags.json', tagsSchema, vocabulary('tags')),
  glossary: readVocabulary('content/glossary.json', glossarySchema, vocabulary('glossary')),
  corrections: readVocabulary('content/corrections.json', correctionsSchema, vocabulary('corrections')),
});

const bibliography = readBibliography(bibtex['/content/references.bib'] ?? '');

/** What the export of a question needs. */
export function sourcesOf({ id, slug }: Question): ExportSources {
  return {
    links: permalinks('/', 'https://example.org'),
    byId: library.byId,
    bibliography,
    listing: (file) => listing(`questions/${id}-${slug}`, file),
    drawings,
    figures,
  };
}
