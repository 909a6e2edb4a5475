import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../languages/language.ts';
import { openBuiltSearch } from '../search/evaluation/built-search.ts';
import { costsOf, medianCost, type Cost, type Costs } from '../search/evaluation/cost.ts';
import {
  figuresOf,
  rankOf,
  readQueries,
  type JudgedQuery,
  type Outcome,
} from '../search/evaluation/metrics.ts';
import { command, outDir, ROOT } from './command.ts';

const QUERIES = `${ROOT}/e2e/search-queries.jsonl`;

/**
 * The result of an evaluation: the outcomes, and the queries that were skipped because none of their questions has an
 * answer yet.
 */
export interface Evaluation {
  outcomes: Outcome[];
  skipped: JudgedQuery[];
}

/**
 * Runs every query against the search of a built site.
 *
 * @param site folder of the built site
 * @throws Error if the site is not built
 */
export async function evaluate(queries: readonly JudgedQuery[], site: string): Promise<Evaluation> {
  const evaluation: Evaluation = { outcomes: [], skipped: [] };
  for (const language of LANGUAGES) {
    const search = await openBuiltSearch(site, language);
    for (const query of queries.filter(({ lang }) => lang === language)) {
      if (!query.expect.some((id) => search.has(id))) {
        evaluation.skipped.push(query);
        continue;
      }
      const { results } = await search.find(query.q);
      evaluation.outcomes.push({ query, got: results.map(({ page }) => page.id) });
    }
  }
  return evaluation;
}

/** The evaluation as the text that is printed. */
export function report({ outcomes, skipped }: Evaluation): string {
  const of = (language: Language) => outcomes.filter(({ query }) => query.lang === language);
  const lines = LANGUAGES.map((language) => {
    const { queries, success1, success3, mrr10, withoutResult } = figuresOf(of(language));
    const [first, three, mean] = [success1, success3, mrr10].map((figure) => figure.toFixed(3));
    return `${language}  ${queries} queries  success@1 ${first}  success@3 ${three}  MRR@10 ${mean}  without a result ${withoutResult}`;
  });
  const failures = outcomes.filter((outcome) => rankOf(outcome) === 0 || rankOf(outcome) > 3);
  lines.push(
    '',
    failures.length === 0 ? 'No failures: the right question is always among the first three.' : 'Failures:',
  );
  for (const { query, got } of failures) {
    const top = got.slice(0, 3).join(', ') || 'nothing';
    lines.push(`  ${query.lang}  ${query.q}  expected ${query.expect.join(', ')}  got ${top}`);
  }
  if (skipped.length > 0) {
    lines.push('', `Skipped, because none of the expected questions is answered yet: ${skipped.length}`);
    for (const { lang, q, expect } of skipped) lines.push(`  ${lang}  ${q}  (${expect.join(', ')})`);
  }
  return lines.join('\n');
}

/** What the queries move over the network, as the text that is printed. */
async function costReport(queries: readonly JudgedQuery[], site: string): Promise<string> {
  const lines: string[] = [];
  for (const language of LANGUAGES) {
    const texts = queries.filter(({ lang }) => lang === language).map(({ q }) => q);
    const costs = await costsOf(texts, site, language);
    for (const [name, of] of Object.entries(costs) as [keyof Costs, Cost[]][]) {
      const { requests, bytes } = medianCost(of);
      lines.push(`${language}  ${name} query  ${(bytes / 1024).toFixed(1)} KiB in ${requests} requests`);
    }
  }
  return ['Files of the index per query, medians, compressed with Brotli:', ...lines].join('\n');
}

/** The ids that each query returned, one JSON object per line, for comparing two builds, or this evaluation with a browser. */
export function idLines({ outcomes }: Evaluation): string {
  return outcomes
    .map(({ query: { q, lang, expect }, got }) => JSON.stringify({ q, lang, expect, got }))
    .join('\n');
}

await command(import.meta.url, async () => {
  const { values, positionals } = parseArgs({
    options: { ids: { type: 'boolean' } },
    allowPositionals: true,
  });
  const file = positionals[0] ?? QUERIES;
  const queries = readQueries(await readFile(file, 'utf8'), file);
  const evaluation = await evaluate(queries, outDir());
  if (values.ids) console.log(idLines(evaluation));
  else console.log(`${report(evaluation)}\n\n${await costReport(queries, outDir())}`);
  return true;
});
