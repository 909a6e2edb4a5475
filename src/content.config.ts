import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { readFolderOf } from './questions/folder.ts';
import { questionSchema, wordsSchema } from './questions/schema.ts';

const QUESTIONS = './content/questions';
const questionId = ({ entry }: { entry: string }) => readFolderOf(entry).id;

export const collections = {
  /** The Chinese answers, with the facts that do not depend on the language, keyed by the id of the question. */
  zh: defineCollection({
    loader: glob({ base: QUESTIONS, pattern: '*/zh.mdx', generateId: questionId }),
    schema: questionSchema,
  }),
  /** The English answers, keyed by the id of the question. */
  en: defineCollection({
    loader: glob({ base: QUESTIONS, pattern: '*/en.mdx', generateId: questionId }),
    schema: wordsSchema,
  }),
  /** Pages about the site, such as `notation/zh`. */
  site: defineCollection({
    loader: glob({
      base: './content/site',
      pattern: '*/{zh,en}.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: z.strictObject({ title: z.string().min(1), description: z.string().min(1) }),
  }),
};
