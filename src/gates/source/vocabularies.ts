import {
  categoriesSchema,
  CATEGORY_SLUGS,
  correctionsSchema,
  glossarySchema,
  tagsSchema,
} from '../../questions/schema.ts';
import type { Fault } from '../fault.ts';
import type { Content } from './content.ts';
import { schemaFaults } from './schema-faults.ts';

const SCHEMAS = {
  categories: categoriesSchema,
  tags: tagsSchema,
  glossary: glossarySchema,
  corrections: correctionsSchema,
};
const NAMES = ['categories', 'tags', 'glossary', 'corrections'] as const;

/** The names that an object in a JSON text has twice; JSON.parse silently keeps only the last one. */
function repeatedKeys(text: string): string[] {
  const keys = Array.from(text.matchAll(/^ {2}"([^"]+)":/gm), ([, key = '']) => key);
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
}

/** Checks that categories, tags, glossary and corrections fit their schemas. */
export function checkVocabularies({ json, files }: Content): Fault[] {
  return NAMES.flatMap((name) => {
    const file = `content/${name}.json`;
    if (json[name] === undefined) return [];
    const fields = name === 'categories' ? CATEGORY_SLUGS : [];
    return [
      ...schemaFaults(file, SCHEMAS[name], json[name], { fields }),
      ...(Array.isArray(json[name]) ? [] : repeatedKeys(files[file] ?? '')).map((key) => ({
        file,
        place: `field "${key}"`,
        found: 'this name a second time',
        remedy: 'delete one of the two',
      })),
    ];
  });
}
