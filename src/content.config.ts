import { glob, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { glob as entries, type Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import type { Language } from './languages/language.ts';
import { readFolderOf } from './questions/folder.ts';
import { questionSchema, wordsSchema } from './questions/schema.ts';

const QUESTIONS = 'content/questions';

/**
 * Loads the frontmatter of the answers in one language. Astro's own loader makes each `.mdx` a module of the bundle and
 * stores its text; src/content.ts reads the texts, and compiles an answer when its page is made.
 */
function answers(language: Language): Loader {
  return {
    name: 'answers',
    async load({ config, store, parseData, generateDigest, watcher, logger }) {
      const root = fileURLToPath(config.root);
      const read = async (file: string) => {
        const text = await readFile(join(root, file), 'utf8');
        const { frontmatter } = parseFrontmatter(text);
        const { id } = readFolderOf(file);
        const data = await parseData({ id, data: frontmatter, filePath: join(root, file) });
        store.set({ id, data, filePath: file, digest: generateDigest(text) });
      };
      const name = `${language}.mdx`;
      store.clear();
      for await (const path of glob(`${QUESTIONS}/*/${name}`, { cwd: root })) await read(slashes(path));
      watcher?.on('all', (event, path) => {
        const file = slashes(relative(root, path));
        if (!file.startsWith(`${QUESTIONS}/`) || basename(file) !== name) return;
        if (event === 'unlink') store.delete(readFolderOf(file).id);
        else if (event === 'add' || event === 'change')
          read(file).catch((error: unknown) => logger.error(String(error)));
      });
    },
  };
}

const slashes = (path: string) => path.replaceAll('\\', '/');

export const collections = {
  /** The Chinese answers, with the facts that do not depend on the language, keyed by the id of the question. */
  zh: defineCollection({
    loader: answers('zh'),
    schema: questionSchema,
  }),
  /** The English answers, keyed by the id of the question. */
  en: defineCollection({
    loader: answers('en'),
    schema: wordsSchema,
  }),
  /** Pages about the site, such as `notation/zh`. */
  site: defineCollection({
    loader: entries({
      base: './content/site',
      pattern: '*/{zh,en}.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: z.strictObject({ title: z.string().min(1), description: z.string().min(1) }),
  }),
};
