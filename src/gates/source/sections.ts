import type { Fault } from '../fault.ts';
import { type Content, type Document, documentsOf } from './content.ts';

/** The ids that mean the same in every answer, in their required order. */
const KNOWN = ['why', 'example', 'code', 'mistakes', 'today', 'follow-ups'];
/** The id of the list of cited works at the end of the page. */
const RESERVED = 'references';
const OWED = ['mistakes', 'follow-ups'];

/**
 * Checks for headings without an id or with one used twice, wrong levels, and required sections that are missing or out
 * of order.
 */
export function checkSections(content: Content): Fault[] {
  return [
    ...documentsOf(content).flatMap((document) => [
      ...ids(document),
      ...repeated(document),
      ...levels(document),
    ]),
    ...content.questions.flatMap(({ documents }) =>
      Object.values(documents).flatMap((document) => [...owed(document), ...order(document)]),
    ),
  ];
}

function ids({ file, text, parsed }: Document): Fault[] {
  return parsed.headings
    .filter(({ id }) => id === undefined)
    .map(({ title, line }) => {
      const comment = /\{\s*\/\*(.*?)\*\/\s*\}/.exec(text.split('\n')[line - 1] ?? '')?.[1]?.trim();
      return {
        file,
        line,
        place: 'heading',
        found: comment === undefined ? `"${title}" without an id` : `the id "${comment}"`,
        remedy: 'end the heading with an id of lower case ASCII words, {/* #why-it-works */}',
      };
    });
}

function repeated({ file, parsed }: Document): Fault[] {
  const seen = new Set([RESERVED]);
  return parsed.headings.flatMap(({ id, line }) => {
    if (id === undefined || !seen.has(id)) {
      if (id !== undefined) seen.add(id);
      return [];
    }
    const found =
      id === RESERVED
        ? `the id "${id}", which is reserved for the list of works`
        : `the id "${id}" a second time`;
    return [{ file, line, place: 'heading', found, remedy: 'give each heading its own id' }];
  });
}

function levels({ file, parsed }: Document): Fault[] {
  return parsed.headings.flatMap(({ depth, title, line }, index) => {
    const above = parsed.headings[index - 1]?.depth ?? 1;
    if (depth >= 2 && depth <= 3 && depth <= above + 1) return [];
    const remedy =
      depth === 1
        ? 'write ##: the title of the page is the only heading of level 1'
        : 'write ## or, below a ##, ###';
    return [
      { file, line, place: 'heading', found: `"${title}" at level ${depth} below level ${above}`, remedy },
    ];
  });
}

function owed({ file, parsed }: Document): Fault[] {
  return OWED.filter(
    (id) => !parsed.headings.some((heading) => heading.depth === 2 && heading.id === id),
  ).map((id) => ({
    file,
    place: 'sections',
    found: `no section "${id}"`,
    remedy: `add a heading ## … {/* #${id} */} with what belongs there`,
  }));
}

function order({ file, parsed }: Document): Fault[] {
  const known = parsed.headings.filter(
    ({ id, depth }) => depth === 2 && id !== undefined && KNOWN.includes(id),
  );
  return known.flatMap(({ id = '', line }, index) => {
    const before = known[index - 1]?.id;
    if (before === undefined || KNOWN.indexOf(before) <= KNOWN.indexOf(id)) return [];
    const found = `"${id}" below "${before}"`;
    return [{ file, line, place: 'sections', found, remedy: `put them in this order: ${KNOWN.join(', ')}` }];
  });
}
