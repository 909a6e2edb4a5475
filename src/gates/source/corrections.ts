import { LANGUAGES } from '../../languages/language.ts';
import type { Fault } from '../fault.ts';
import { type Content, correctionsOf, type WrittenCorrection } from './content.ts';
import { linkRemedy, targetsOf } from './links.ts';
import { halfWidth, OBJECT } from './typography.ts';

const FILE = 'content/corrections.json';
const MARKDOWN = /\*\*|`|\]\(/;

/** Checks for unknown questions and sections, entries out of order, and texts that would not be shown as intended. */
export function checkCorrections(content: Content): Fault[] {
  const targets = targetsOf(content);
  const corrections = correctionsOf(content);
  const lines = linesOfEntries(content.files[FILE] ?? '');
  return corrections.flatMap((correction, index): Fault[] => {
    const { id, section } = correction;
    const about = { file: FILE, line: lines[index], place: `correction of ${String(id)}` };
    const href = `/q/${String(id)}/${typeof section === 'string' ? `#${section}` : ''}`;
    const remedy = linkRemedy(href, targets, 'zh');
    const before = corrections[index - 1];
    return [
      ...(remedy === undefined ? [] : [{ ...about, found: href, remedy }]),
      ...(before !== undefined && !inOrder(before, correction)
        ? [
            {
              ...about,
              found: `${String(correction.date)} below ${String(before.id)} of ${String(before.date)}`,
              remedy: 'put the newest first; sort the corrections of one day by the id of the question',
            },
          ]
        : []),
      ...textFaults(correction).map((fault) => ({ ...about, ...fault })),
    ];
  });
}

function inOrder(a: WrittenCorrection, b: WrittenCorrection): boolean {
  const [dates, ids] = [
    [String(a.date), String(b.date)],
    [String(a.id), String(b.id)],
  ] as const;
  return dates[0] > dates[1] || (dates[0] === dates[1] && ids[0] <= ids[1]);
}

/** The line of each entry: the line of its date, if every entry has its date on a separate line. */
function linesOfEntries(text: string): number[] {
  return text.split('\n').flatMap((line, index) => (/^\s*"date":/.test(line) ? index + 1 : []));
}

function textFaults(correction: WrittenCorrection): Pick<Fault, 'found' | 'remedy'>[] {
  return (['was', 'is'] as const).flatMap((field) =>
    LANGUAGES.flatMap((language) => {
      const text = (correction[field] as Record<string, unknown> | undefined)?.[language];
      if (typeof text !== 'string') return [];
      const name = `${field}.${language}`;
      const written = text.replace(/\$[^$]+\$/g, OBJECT);
      const marks = language === 'zh' ? halfWidth(written) : [];
      return [
        ...marks.map(({ index, remedy }) => ({
          found: `"${written.slice(Math.max(0, index - 6), index + 8)}" in ${name}`,
          remedy,
        })),
        ...(written.includes('$')
          ? [{ found: `a dollar sign without its pair in ${name}`, remedy: 'close the formula' }]
          : []),
        ...(MARKDOWN.test(written)
          ? [
              {
                found: `Markdown in ${name}`,
                remedy: 'write plain text: only formulas between dollar signs are rendered',
              },
            ]
          : []),
      ];
    }),
  );
}
