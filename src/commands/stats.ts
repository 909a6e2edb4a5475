import { readFiles } from '../gates/files.ts';
import type { Content, Document, QuestionFolder } from '../gates/source/content.ts';
import { parseContent } from '../gates/source/parse-content.ts';
import { parseShortLink } from '../questions/permalinks.ts';
import { command, ROOT } from './command.ts';

/** What is counted, in the order of the columns. */
const COLUMNS = [
  'questions',
  'Chinese characters',
  'English words',
  'formulas',
  'listings',
  'figures',
  'citations',
  'links out',
  'links in',
] as const;

type Row = Record<(typeof COLUMNS)[number], number>;

/** The ids of the questions that a text links to. */
const linksOf = (document: Document | undefined): string[] =>
  (document?.parsed.links ?? []).flatMap(({ href }) => parseShortLink(href)?.id ?? []);

/** The counts of one question; what both languages share is counted once. */
function rowOf({ name, documents: { zh, en } }: QuestionFolder, linksIn: ReadonlyMap<string, number>): Row {
  const length = (document: Document | undefined) => document?.length ?? 0;
  const count = (list: 'formulas' | 'listings' | 'figures' | 'citations') => zh?.parsed[list].length ?? 0;
  return {
    questions: 1,
    'Chinese characters': length(zh),
    'English words': length(en),
    formulas: count('formulas'),
    listings: count('listings'),
    figures: count('figures'),
    citations: count('citations'),
    'links out': linksOf(zh).length,
    'links in': linksIn.get(name?.id ?? '') ?? 0,
  };
}

const sum = (rows: Row[]): Row =>
  Object.fromEntries(
    COLUMNS.map((column) => [column, rows.reduce((all, row) => all + row[column], 0)]),
  ) as Row;

/**
 * Statistics of the content as the lines of a table; the last line is the total.
 *
 * @param byQuestion one line per question instead of one line per category
 */
export function statistics(content: Content, byQuestion: boolean): string[] {
  const keyOf = ({ name, documents }: QuestionFolder) =>
    byQuestion
      ? (name?.id ?? '?')
      : String(
          (documents.zh?.parsed.frontmatter as { category?: unknown } | undefined)?.category ?? 'no category',
        );
  const linksIn = new Map<string, number>();
  for (const id of content.questions.flatMap(({ documents }) => linksOf(documents.zh)))
    linksIn.set(id, (linksIn.get(id) ?? 0) + 1);
  const groups = [...Map.groupBy(content.questions, keyOf)].map(([key, questions]): [string, Row] => [
    key,
    sum(questions.map((question) => rowOf(question, linksIn))),
  ]);
  const rows = [...groups, ['total', sum(groups.map(([, row]) => row))] as const];
  const width = Math.max(...rows.map(([key]) => key.length));
  return [
    [''.padEnd(width), ...COLUMNS].join('  '),
    ...rows.map(([key, row]) =>
      [key.padEnd(width), ...COLUMNS.map((column) => String(row[column]).padStart(column.length))].join('  '),
    ),
  ];
}

await command(import.meta.url, () => {
  const { content, faults } = parseContent(readFiles(ROOT, 'content'), new Set(), {});
  for (const { file, found } of faults) console.error(`${file} is not counted in full: ${found}`);
  console.log(statistics(content, process.argv.includes('--questions')).join('\n'));
  return true;
});
