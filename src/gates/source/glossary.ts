import type { Fault } from '../fault.ts';
import type { Content } from './content.ts';
import { linkRemedy, targetsOf } from './links.ts';

const FILE = 'content/glossary.json';

interface Entry {
  id?: unknown;
  en?: unknown;
  see?: unknown;
}

/** The entries that are objects; what is not is for the schema to say. */
function entriesOf({ json }: Content): Entry[] {
  const list: unknown[] = Array.isArray(json.glossary) ? json.glossary : [];
  return list.filter((entry) => typeof entry === 'object' && entry !== null);
}

/** The anchors of the glossary's page. */
export function glossaryIds(content: Content): string[] {
  return entriesOf(content).flatMap(({ id }) => (typeof id === 'string' ? id : []));
}

/** Terms and ids that stand twice, and `see` links that lead nowhere. */
export function checkGlossary(content: Content): Fault[] {
  const entries = entriesOf(content);
  const targets = targetsOf(content);
  return entries.flatMap((entry, index) => {
    const place = `term "${String(entry.en)}"`;
    const twice = (['id', 'en'] as const)
      .filter(
        (field) =>
          entry[field] !== undefined && entries.findIndex((other) => other[field] === entry[field]) < index,
      )
      .map((field) => ({
        file: FILE,
        place,
        found: `${field} "${String(entry[field])}" a second time`,
        remedy: 'put the two entries together, or rename one',
      }));
    const see: unknown[] = Array.isArray(entry.see) ? entry.see : [];
    const dead = see.flatMap((href): Fault[] => {
      if (typeof href !== 'string') return [];
      const remedy = linkRemedy(href, targets, 'zh');
      return remedy === undefined ? [] : [{ file: FILE, place: `${place} see`, found: href, remedy }];
    });
    return [...twice, ...dead];
  });
}
