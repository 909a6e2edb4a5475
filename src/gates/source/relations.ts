import type { Fault } from '../fault.ts';
import { idSuggestion, suggestion } from '../nearest.ts';
import { type Content, questionIds } from './content.ts';
import { lineOfField } from './frontmatter.ts';

/** The strings of a list in the frontmatter; empty if the field is not a list of strings, which the schema reports. */
export function strings(frontmatter: unknown, field: string): string[] {
  const value = (frontmatter as Record<string, unknown>)[field];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** Checks for unknown tags and related ids, for ones listed twice, and for a question related to itself. */
export function checkRelations(content: Content): Fault[] {
  const ids = questionIds(content);
  const tags = Object.keys((content.json.tags ?? {}) as object);
  return content.questions.flatMap(({ name, documents: { zh } }) => {
    if (!zh) return [];
    const listed = (field: string) => strings(zh.parsed.frontmatter, field);
    const fault = (field: string, found: string, remedy: string): Fault => ({
      file: zh.file,
      line: lineOfField(zh.text, field),
      place: `field "${field}"`,
      found,
      remedy,
    });
    const twice = (field: string) =>
      [...new Set(listed(field).filter((one, index, all) => all.indexOf(one) !== index))].map((one) =>
        fault(field, `"${one}" listed twice`, 'name it once'),
      );
    return [
      ...twice('tags'),
      ...twice('related'),
      ...listed('tags')
        .filter((tag) => content.json.tags !== undefined && !tags.includes(tag))
        .map((tag) =>
          fault(
            'tags',
            `"${tag}", no tag`,
            suggestion(tag, tags, 'choose one of content/tags.json or add it there'),
          ),
        ),
      ...listed('related')
        .filter((id) => id === name?.id)
        .map((id) => fault('related', `"${id}", the question itself`, 'name another question')),
      ...listed('related')
        .filter((id) => !ids.has(id))
        .map((id) =>
          fault(
            'related',
            `"${id}", no question`,
            idSuggestion(id, ids, 'name a question that is in content/questions'),
          ),
        ),
    ];
  });
}
