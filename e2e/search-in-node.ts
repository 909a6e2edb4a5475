import { execFileSync } from 'node:child_process';
import type { Language } from '../src/languages/language.ts';
import type { JudgedQuery, Outcome } from '../src/search/evaluation/metrics.ts';

/**
 * The results of the evaluation command for queries in a language; it runs the search in Node.
 *
 * @param file name of the file of queries; the public ones by default
 */
export function searchedInNode(language: Language, file = 'search-queries.jsonl'): Outcome[] {
  const command = ['src/commands/evaluate-search.ts', '--ids', `e2e/${file}`];
  const lines = execFileSync(process.execPath, command, {
    cwd: new URL('..', import.meta.url),
    encoding: 'utf8',
  });
  return lines.split('\n').flatMap((line) => {
    if (line === '') return [];
    const { got, ...query } = JSON.parse(line) as JudgedQuery & { got: string[] };
    return query.lang === language ? [{ query, got }] : [];
  });
}

/** The queries with the ids of their first ten results, which are what the page shows at first. */
export const firstTen = (all: Outcome[]): string[][] =>
  all.map(({ query, got }) => [query.q, ...got.slice(0, 10)]);
