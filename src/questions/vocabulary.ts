import type { z } from 'zod';

/**
 * Checks the content of a JSON file against its schema.
 *
 * @param file path of the file, for the message
 * @param value the parsed content of the file; undefined if there is no such file
 * @throws Error with the file and every place in it that does not fit
 */
export function readVocabulary<S extends z.ZodType>(file: string, schema: S, value: unknown): z.infer<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const faults = result.error.issues.map(
    ({ path, message }) => `  ${path.join('.') || '(whole file)'}: ${message}`,
  );
  throw new Error(`${file} does not fit its schema in src/questions/schema.ts:\n${faults.join('\n')}`);
}
