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

const words = {
  /** The question as asked; in Chinese word for word as in the source, typos too. */
  title: z.string().min(1),
  /** Only where a question repeats another: what sets this one apart, in two or three words. */
  view: z.string().min(1).optional(),
  /** Other words people type for it. Search only. */
  aliases: z.array(z.string().min(1)),
  /** What a good answer must say, one short sentence each, `$…$` and `` `…` `` allowed; the same number in both languages. */
  points: z.array(z.string().min(1)),
};

/** Frontmatter of `en.mdx`: its own words alone. */
export const wordsSchema = z.strictObject(words);

/** Frontmatter of `zh.mdx`: its own words and the facts that have no language. */
export const questionSchema = z.strictObject({
  ...words,
  category: z.enum(CATEGORY_SLUGS),
  /** Slugs of content/tags.json. */
  tags: z.array(slug).min(2).max(5),
  /** Ids of other questions; the page shows them in this order. */
  related: z.array(id).min(2).max(5),
  /** 1 core, 2 deeper, 3 expert. */
  difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** The day on which someone last checked every claim. */
  verified: isoDate,
});

const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** content/categories.json: an entry a category, keyed by slug. */
export const categoriesSchema = z.record(
  z.enum(CATEGORY_SLUGS),
  z.strictObject({ number: z.number().int(), title: bilingual, summary: bilingual }),
);

/** content/tags.json: the controlled vocabulary, keyed by slug. */
export const tagsSchema = z.record(slug, z.strictObject({ title: bilingual, summary: bilingual }));

/** content/glossary.json: one entry a term, sorted by its English name. */
export const glossarySchema = z.array(
  z.strictObject({
    /** English term, the form a reader of papers knows. */
    en: z.string().min(1),
    /** Chinese term; where the field keeps the English word, that word. */
    zh: z.string().min(1),
    /** Fragment on the glossary page, `#layer-normalization`. */
    id: slug,
    abbreviation: z.string().min(1).optional(),
    /** Further spellings people type, in either language; feeds the search. */
    variants: z
      .strictObject({ en: z.array(z.string()).default([]), zh: z.array(z.string()).default([]) })
      .optional(),
    /** What the term means, one sentence a language; inline `$…$` allowed. */
    meaning: bilingual,
    /** Where it is explained: short links as an author writes them, `/q/1-12/#why`. */
    see: z.array(z.string().regex(/^\/q\/\d-\d{2}\/(#[a-z0-9-]+)?$/)).min(1),
  }),
);

/** content/corrections.json: what an answer once claimed and had wrong; the newest first, then by question. */
export const correctionsSchema = z.array(
  z.strictObject({
    /** The day of the correction, a day that exists. */
    date: z.iso.date('a date looks like 2026-11-23 and is a day that exists'),
    /** The question whose answer was wrong. */
    id,
    /** The section of the answer it stood in, by its id; absent where it was the lead or the whole answer. */
    section: slug.optional(),
    /** What the answer said, in one or two sentences a reader can recognize; inline `$…$` allowed. */
    was: bilingual,
    /** What is right instead, with the reason or the number that shows it; inline `$…$` allowed. */
    is: bilingual,
  }),
);

export type QuestionFacts = z.infer<typeof questionSchema>;
export type QuestionWords = z.infer<typeof wordsSchema>;
export type Categories = z.infer<typeof categoriesSchema>;
export type Tags = z.infer<typeof tagsSchema>;
export type Glossary = z.infer<typeof glossarySchema>;
export type Corrections = z.infer<typeof correctionsSchema>;
export type Correction = Corrections[number];
