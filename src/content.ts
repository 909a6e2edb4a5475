/** The only access to the content: no other module imports astro:content. The content is loaded once, together with this module. */
import { readFileSync } from 'node:fs';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { getCollection, getEntry, render } from 'astro:content';
import * as runtime from 'astro/jsx-runtime';
import { Renderer } from 'astro/runtime/server/index.js';
import bibtex from '../content/references.bib?raw';
import type { ExportSources } from './exports/sources.ts';
import { drawings } from './figures/drawings/index.ts';
import { figures } from './figures/interactive/index.ts';
import type { Language } from './languages/language.ts';
import { assembleQuestion } from './markdown/assemble.ts';
import { keptInFiles, mdxCompiler, runMdx } from './markdown/compile-answer.ts';
import { listing } from './markdown/listings.ts';
import { readBibliography } from './markdown/references.ts';
import { readFolderOf } from './questions/folder.ts';
import { readRegister, type Register } from './questions/published.ts';
import { buildLibrary, type Library } from './questions/library.ts';
import type { Question } from './questions/question.ts';
import { categoriesSchema, correctionsSchema, glossarySchema, tagsSchema } from './questions/schema.ts';
import { readVocabulary } from './questions/vocabulary.ts';
import { links } from './site.ts';

const vocabularies = import.meta.glob<unknown>('/content/*.json', { eager: true, import: 'default' });
const vocabulary = (name: string) => vocabularies[`/content/${name}.json`];

const bodyOf = (file: string) => parseFrontmatter(readFileSync(file, 'utf8')).content.trim();

const english = new Map((await getCollection('en')).map((entry) => [entry.id, entry]));
const questions = (await getCollection('zh')).map((zh) => {
  const file = zh.filePath ?? zh.id;
  const en = english.get(zh.id);
  if (!en)
    throw new Error(
      `${file}: there is no en.mdx beside it. Every question needs an answer in both languages.`,
    );
  return assembleQuestion(readFolderOf(file), zh.data, {
    zh: { words: zh.data, body: bodyOf(file) },
    en: { words: en.data, body: bodyOf(en.filePath ?? en.id) },
  });
});

/** All questions, with the categories and tags that order them. */
export const library: Library = buildLibrary({
  questions,
  categories: readVocabulary('content/categories.json', categoriesSchema, vocabulary('categories')),
  tags: readVocabulary('content/tags.json', tagsSchema, vocabulary('tags')),
  glossary: readVocabulary('content/glossary.json', glossarySchema, vocabulary('glossary')),
  corrections: readVocabulary('content/corrections.json', correctionsSchema, vocabulary('corrections')),
});

const registers = import.meta.glob<string>('/content/addresses.txt', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Every address that was published, with its day. */
export const register: Register = readRegister(Object.values(registers)[0] ?? '');

/** Every work that may be cited, by key. */
export const bibliography = readBibliography(bibtex);

/** What the export of a question needs in addition to the question. */
export const exportSources = ({ id, slug }: Question): ExportSources => ({
  links,
  byId: library.byId,
  bibliography,
  listing: (file) => listing(`questions/${id}-${slug}`, file),
  drawings,
  figures,
});

const compiler = await mdxCompiler(links);
const compile = import.meta.env.PROD ? keptInFiles(compiler) : compiler;

/** The props of an answer as a component. */
interface AnswerProps {
  components: Record<string, unknown>;
}

/** An answer as a component (pass it `components={prose}`) and the works that it cites, in the order of their numbers. */
export async function answerContent({ id, slug, answers }: Question, language: Language) {
  const code = await compile(answers[language].body, `/content/questions/${id}-${slug}/${language}.mdx`, {});
  const { MDXContent, frontmatter } = runMdx(code, runtime);
  const Content = ({ components }: AnswerProps) =>
    MDXContent({ components: { Fragment: runtime.Fragment, ...components } });
  return {
    Content: Object.assign(Content, { [Renderer]: 'astro:jsx' }),
    references: frontmatter.references ?? [],
  };
}

/** A page of content/site as a component (pass it `components={prose}`), with its title and description. */
export async function sitePage(name: 'notation' | 'checking', language: Language) {
  const entry = await getEntry('site', `${name}/${language}`);
  if (!entry) throw new Error(`content/site/${name}/${language}.mdx is missing. Write it in both languages.`);
  const { Content } = await render(entry);
  return { title: entry.data.title, description: entry.data.description, Content };
}
