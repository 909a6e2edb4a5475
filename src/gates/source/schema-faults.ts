import type { z } from 'zod';
import type { Fault } from '../fault.ts';
import { suggestion } from '../nearest.ts';

/** Information about the places of faults, beyond their path. */
export interface Context {
  /** The fields of the top level, from which one is suggested for a misspelled name. */
  fields?: readonly string[];
  /** The line of a field of the top level. */
  lineOf?: (field: string) => number | undefined;
}

/** `related[1]`, `meaning.zh`, or `(whole file)`. */
function pathName(path: readonly PropertyKey[]): string {
  const name = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return name.replace(/^\./, '') || '(whole file)';
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inside, part) => (inside as Record<PropertyKey, unknown> | undefined)?.[part],
    value,
  );
}

/** What a schema expects, without the beginning that all messages share. */
function expectation(issue: z.core.$ZodIssue): string {
  const message =
    issue.code === 'invalid_union' && issue.errors.length > 0
      ? issue.errors.map(([first]) => (first ? expectation(first) : '')).join(' or ')
      : issue.message;
  return message.replace(/^Invalid (option|input|key in record): ?/, '').replace(/, received \w+/, '');
}

/** One fault for each place where a value does not fit its schema. */
export function schemaFaults(
  file: string,
  schema: z.ZodType,
  value: unknown,
  context: Context = {},
): Fault[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  return result.error.issues.flatMap((issue): Fault[] => {
    const line = context.lineOf?.(String(issue.path[0] ?? ''));
    if (issue.code === 'unrecognized_keys') {
      const fields = issue.path.length === 0 ? (context.fields ?? []) : [];
      return issue.keys.map((key) => ({
        file,
        line: context.lineOf?.(key) ?? line,
        place: `field "${pathName([...issue.path, key])}"`,
        found: 'a field that does not exist here',
        remedy: suggestion(
          key,
          fields,
          fields.length > 0 ? `delete it; the fields are ${fields.join(', ')}` : 'delete it',
        ),
      }));
    }
    const found = valueAt(value, issue.path);
    const place = `field "${pathName(issue.path)}"`;
    if (found === undefined)
      return [{ file, line, place, found: 'nothing', remedy: `add it (${expectation(issue)})` }];
    // Without quotation marks, a colon or a number makes YAML read another type than text.
    const quote = issue.code === 'invalid_type' && issue.expected === 'string';
    if (quote)
      return [
        {
          file,
          line,
          place,
          found: JSON.stringify(found),
          remedy: `${expectation(issue)}; put it in quotation marks`,
        },
      ];
    const remedy =
      issue.code === 'invalid_value' && typeof found === 'string'
        ? suggestion(found, issue.values.map(String), expectation(issue))
        : expectation(issue);
    return [{ file, line, place, found: JSON.stringify(found), remedy }];
  });
}
