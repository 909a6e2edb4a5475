import { z } from 'zod';

/** The six categories, in the order of the source article. Titles live in content/categories.json. */
export const CATEGORY_SLUGS = [
  'fundamentals',
  'training',
  'applications',
  'in-depth',
  'performance',
  'scenarios',
] as const;

export type CategorySlug = (typeof CATEGORY_SLUGS)[number];

const id = z.string().regex(/^\d-\d{2}$/, 'an id looks like 1-04');
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug is lower case words joined by hyphens');
const isoDate = z
  .union([z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date looks like 2026-11-23'), z.date()])
  .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value));

/** A text that a reader sees; spaces alone would be an empty heading or an empty link. */
const text = z.string().regex(/\S/, 'a text that is not empty');

const words = {
  /** The question as asked; in Chinese, word for word as in the source, including typos. */
  title: text,
  /** Only if a question repeats another one: the difference, in two or three words. */
  view: text.optional(),
  /** Other wordings that people type; used only by the search. */
  aliases: z.array(text),
  /** The points of a good answer, one short sentence each, `$…$` and `` `…` `` allowed; the same number in both languages. */
  points: z.array(text),
};

/** Frontmatter of `en.mdx`: only the texts of this language. */
export const wordsSchema = z.strictObject(words);

/** Frontmatter of `zh.mdx`: the texts of this language and the facts that do not depend on the language. */
export const questionSchema = z.strictObject({
  ...words,
  category: z.enum(CATEGORY_SLUGS),
  /** Slugs of content/tags.json. */
  tags: z.array(slug).min(2).max(5),
  /** Ids of other questions; the page shows them in this order. */
  related: z.array(id).min(2).max(5),
  /** 1 is core, 2 is deeper, 3 is expert. */
  difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** The day on which someone last checked every claim. */
  verified: isoDate,
});

const bilingual = z.strictObject({ zh: text, en: text });

/** content/categories.json: one entry per category, keyed by slug. */
export const categoriesSchema = z.record(
  z.enum(CATEGORY_SLUGS),
  z.strictObject({ number: z.number().int(), title: bilingual, summary: bilingual }),
);

/** content/tags.json: the controlled vocabulary, keyed by slug. */
export const tagsSchema = z.record(slug, z.strictObject({ title: bilingual, summary: bilingual }));

/** content/glossary.json: one entry per term, sorted by English name. */
export const glossarySchema = z.array(
  z.strictObject({
    /** The English term, in the form used by papers. */
    en: text,
    /** The Chinese term, or the English one if Chinese texts keep it. */
    zh: text,
    /** Fragment on the glossary page, `#layer-normalization`. */
    id: slug,
    abbreviation: text.optional(),
    /** Further spellings that people type, in either language; used by the search. */
    variants: z
      .strictObject({ en: z.array(z.string()).default([]), zh: z.array(z.string()).default([]) })
      .optional(),
    /** The meaning of the term, one sentence per language; inline `$…$` is allowed. */
    meaning: bilingual,
    /** The sections that explain it, as short links in the form that authors write, `/q/1-12/#why`. */
    see: z.array(z.string().regex(/^\/q\/\d-\d{2}\/(#[a-z0-9-]+)?$/)).min(1),
  }),
);

/** content/corrections.json: errors of published answers, newest first, then sorted by question. */
export const correctionsSchema = z.array(
  z.strictObject({
    /** The day of the correction; it must exist. */
    date: z.iso.date('a date looks like 2026-11-23 and is a day that exists'),
    /** The question whose answer was wrong. */
    id,
    /** The id of the section that was wrong; absent for the lead or the whole answer. */
    section: slug.optional(),
    /** What the answer said, in one or two sentences that a reader can recognize; inline `$…$` is allowed. */
    was: bilingual,
    /** What is right, with the reason or the number that shows it; inline `$…$` is allowed. */
    is: bilingual,
  }),
);

/**
 * `asked.json` in the folder of a question: how candidates ask for it in other words, in each language; used only by the
 * search.
 */
export const askedSchema = z.strictObject({ zh: z.array(text), en: z.array(text) });

export type Asked = z.infer<typeof askedSchema>;
export type QuestionFacts = z.infer<typeof questionSchema>;
export type QuestionWords = z.infer<typeof wordsSchema>;
export type Categories = z.infer<typeof categoriesSchema>;
export type Tags = z.infer<typeof tagsSchema>;
export type Glossary = z.infer<typeof glossarySchema>;
export type Corrections = z.infer<typeof correctionsSchema>;
export type Correction = Corrections[number];
