import { parseFrontmatter } from '@astrojs/markdown-remark';
import { isDeepStrictEqual } from 'node:util';
import { assembleQuestion } from '../../markdown/assemble.ts';
import { readFrontmatter } from '../../markdown/frontmatter.ts';
import { parseSource } from '../../markdown/parser.ts';
import { readFolderOf } from '../../questions/folder.ts';
import type { Question } from '../../questions/question.ts';
import { askedSchema, questionSchema, wordsSchema, type Asked } from '../../questions/schema.ts';
import type { Files } from '../files.ts';

/** The text of a file of a question. */
const textOf = (files: Files, folder: string, name: string) => files[`${folder}/${name}`] ?? '';

/**
 * A question as Astro's content layer reads it, with a YAML parser of its own.
 *
 * @param folder `content/questions/1-04-…`
 * @throws Error if Astro reads another frontmatter than the gates did
 */
export function questionOf(files: Files, folder: string): Question {
  const read = <T>(name: string, schema: { parse(value: unknown): T }) => {
    const text = textOf(files, folder, name);
    const { frontmatter, content } = parseFrontmatter(text);
    const [words, checked] = [schema.parse(frontmatter), schema.parse(readFrontmatter(parseSource(text)))];
    if (!isDeepStrictEqual(words, checked))
      throw new Error(
        `${folder}/${name}: Astro reads ${JSON.stringify(words)}, the gates ${JSON.stringify(checked)}`,
      );
    return { words, body: content };
  };
  const zh = read('zh.mdx', questionSchema);
  return assembleQuestion(readFolderOf(`${folder}/zh.mdx`), zh.words, {
    zh,
    en: read('en.mdx', wordsSchema),
  });
}

/** All questions of some content, by folder. */
export function questionsOf(files: Files): Map<string, Question> {
  const folders = new Set(
    Object.keys(files).flatMap((file) => /^content\/questions\/[^/]+/.exec(file)?.[0] ?? []),
  );
  return new Map([...folders].sort().map((folder) => [folder, questionOf(files, folder)]));
}

/** How candidates ask a question in other words; empty lists if its folder has no asked.json. */
export function askedOf(files: Files, folder: string): Asked {
  const text = files[`${folder}/asked.json`];
  return text === undefined ? { zh: [], en: [] } : askedSchema.parse(JSON.parse(text));
}
