import { isDeepStrictEqual } from 'node:util';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { z } from 'zod';
import { questionSchema, wordsSchema } from '../../questions/schema.ts';
import type { Fault } from '../fault.ts';
import type { Content, Document } from './content.ts';
import { schemaFaults } from './schema-faults.ts';

/** Frontmatter of the pages about the site. */
const pageSchema = z.strictObject({ title: z.string().min(1), description: z.string().min(1) });

/** The line of a field of the frontmatter, from 1; `undefined` if the field is not there. */
export function lineOfField(text: string, field: string): number | undefined {
  const lines = text.split('\n');
  const end = lines.indexOf('---', 1);
  const index = lines.findIndex((line, number) => number < end && line.startsWith(`${field}:`));
  return index > 0 ? index + 1 : undefined;
}

function check({ file, text, parsed }: Document, schema: z.ZodObject): Fault[] {
  return schemaFaults(file, schema, parsed.frontmatter, {
    fields: Object.keys(schema.shape),
    lineOf: (field) => lineOfField(text, field),
  });
}

const facts = Object.keys(questionSchema.shape).filter((field) => !(field in wordsSchema.shape));

/**
 * Reports fields in en.mdx that do not depend on the language and belong only in zh.mdx, so that no other name is
 * suggested for them.
 */
function checkEnglish(document: Document): Fault[] {
  return check(document, wordsSchema).map((fault) => {
    const field = /^field "(.*)"$/.exec(fault.place)?.[1] ?? '';
    return facts.includes(field)
      ? { ...fault, remedy: `delete it; "${field}" belongs only in zh.mdx` }
      : fault;
  });
}

/** Checks that the date exists in the calendar. */
function checkDate({ file, text, parsed }: Document): Fault[] {
  const { verified } = parsed.frontmatter as { verified?: unknown };
  if (typeof verified !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(verified)) return [];
  const day = new Date(`${verified}T00:00:00Z`);
  if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(verified)) return [];
  return [
    {
      file,
      line: lineOfField(text, 'verified'),
      place: 'field "verified"',
      found: `"${verified}"`,
      remedy: 'name a day that exists',
    },
  ];
}

/** A value as the gates read it. Astro's parser makes a date of a day, which the schema allows only in "verified". */
const asRead = (field: string, value: unknown): unknown =>
  field === 'verified' && value instanceof Date ? value.toISOString().slice(0, 10) : value;

/** Checks that Astro, which has a YAML parser of its own, reads the same values: `1:30`, `2026-11-23` and tags differ. */
export function checkReading({ file, text, parsed }: Document): Fault[] {
  const remedy = 'put the value in quotation marks, because programs disagree on it';
  const own = parsed.frontmatter as Record<string, unknown>;
  try {
    const read: Record<string, unknown> = parseFrontmatter(text).frontmatter;
    return Object.keys({ ...own, ...read }).flatMap((field): Fault[] => {
      if (isDeepStrictEqual(asRead(field, read[field]), own[field])) return [];
      const found = `a value that Astro reads as ${JSON.stringify(read[field]) ?? 'nothing'}`;
      return [{ file, line: lineOfField(text, field), place: `field "${field}"`, found, remedy }];
    });
  } catch (error) {
    const [found = ''] = String((error as Error).message).split('\n');
    return [{ file, line: 2, place: 'frontmatter', found: `YAML that Astro cannot read: ${found}`, remedy }];
  }
}

/** Checks for unknown, missing and misspelled fields, and for values that do not fit the schema. */
export function checkFrontmatter(content: Content): Fault[] {
  const { questions, pages } = content;
  return [
    ...questions.flatMap(({ documents: { zh, en } }) => [
      ...(zh ? [...check(zh, questionSchema), ...checkDate(zh)] : []),
      ...(en ? checkEnglish(en) : []),
    ]),
    ...pages.flatMap(({ documents }) => Object.values(documents).flatMap((page) => check(page, pageSchema))),
  ];
}
