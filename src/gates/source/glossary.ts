import type { Fault } from '../fault.ts';
import { type Content, termsOf } from './content.ts';
import { linkRemedy, targetsOf } from './links.ts';

const FILE = 'content/glossary.json';

/** Checks for terms and ids that are listed twice, and for `see` links whose target does not exist. */
export function checkGlossary(content: Content): Fault[] {
  const terms = termsOf(content);
  const targets = targetsOf(content);
  return terms.flatMap((term, index) => {
    const place = `term "${String(term.en)}"`;
    const twice = (['id', 'en'] as const)
      .filter(
        (field) =>
          term[field] !== undefined && terms.findIndex((other) => other[field] === term[field]) < index,
      )
      .map((field) => ({
        file: FILE,
        place,
        found: `${field} "${String(term[field])}" a second time`,
        remedy: 'merge the two entries, or rename one',
      }));
    const see: unknown[] = Array.isArray(term.see) ? term.see : [];
    const dead = see.flatMap((href): Fault[] => {
      if (typeof href !== 'string') return [];
      const remedy = linkRemedy(href, targets, 'zh');
      return remedy === undefined ? [] : [{ file: FILE, place: `${place} see`, found: href, remedy }];
    });
    return [...twice, ...dead];
  });
}
