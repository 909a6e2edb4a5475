import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { assembleQuestion } from '../../markdown/assemble.ts';
import { readFrontmatter } from '../../markdown/frontmatter.ts';
import { parseSource } from '../../markdown/parser.ts';
import { readFolderName } from '../../questions/folder.ts';
import type { Question } from '../../questions/question.ts';
import {
  type Asked,
  askedSchema,
  type Categories,
  categoriesSchema,
  glossarySchema,
  questionSchema,
  tagsSchema,
  wordsSchema,
} from '../../questions/schema.ts';
import { readVocabulary } from '../../questions/vocabulary.ts';
import type { Sources } from './indexed-page.ts';

/** What is indexed, read from the files of the content, because `astro:content` is not available after the build. */
export interface SearchContent extends Sources {
  /** Sorted by id. */
  questions: Question[];
  categories: Categories;
}

/**
 * Reads the questions and everything else that is indexed.
 *
 * @param folder the folder of the content
 * @throws Error that names a file that is missing or does not fit its schema
 */
export async function readContent(folder: string): Promise<SearchContent> {
  const listings = new Map<string, string>();
  const asked = new Map<string, Asked>();
  const questions: Question[] = [];
  for (const entry of await readdir(join(folder, 'questions'), { withFileTypes: true })) {
    const name = readFolderName(entry.name);
    if (!entry.isDirectory() || !name) continue;
    const of = join(folder, 'questions', entry.name);
    const zh = await readAnswer(join(of, 'zh.mdx'), questionSchema);
    const en = await readAnswer(join(of, 'en.mdx'), wordsSchema);
    questions.push(assembleQuestion(name, zh.words, { zh, en }));
    const files = await readdir(of);
    if (files.includes('asked.json')) asked.set(name.id, await readJson(of, 'asked.json', askedSchema));
    for (const file of files.filter((one) => one.endsWith('.py'))) {
      listings.set(`${name.id}/${file}`, await readFile(join(of, file), 'utf8'));
    }
  }
  questions.sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    questions,
    categories: await readJson(folder, 'categories.json', categoriesSchema),
    tags: await readJson(folder, 'tags.json', tagsSchema),
    glossary: await readJson(folder, 'glossary.json', glossarySchema),
    asked: ({ id }, language) => asked.get(id)?.[language] ?? [],
    listing: ({ id }, file) => listings.get(`${id}/${file}`) ?? '',
  };
}

async function readAnswer<S extends z.ZodType>(
  file: string,
  schema: S,
): Promise<{ words: z.infer<S>; body: string }> {
  const source = await readFile(file, 'utf8');
  const frontmatter = readFrontmatter(parseSource(source));
  return {
    words: readVocabulary(file, schema, frontmatter),
    body: source.replace(/^---\n[\s\S]*?\n---\n/, ''),
  };
}

async function readJson<S extends z.ZodType>(folder: string, name: string, schema: S): Promise<z.infer<S>> {
  const file = join(folder, name);
  const value: unknown = JSON.parse(await readFile(file, 'utf8'));
  return readVocabulary(file, schema, value);
}
