import { z } from 'zod';
import { LANGUAGES } from '../../languages/language.ts';

/** A query as a reader types it, and the questions that answer it. */
const querySchema = z.object({
  q: z.string().min(1),
  lang: z.enum(LANGUAGES),
  /** The expected ids; each of them is a right answer. */
  expect: z.array(z.string()).min(1),
});

export type JudgedQuery = z.infer<typeof querySchema>;

/** The results of the search for a query: ids, best first. */
export interface Outcome {
  query: JudgedQuery;
  got: readonly string[];
}

export interface Figures {
  queries: number;
  success1: number;
  success3: number;
  /** Mean reciprocal rank: the mean of 1/rank of the first right result, or 0 if none is among the first ten. */
  mrr10: number;
  withoutResult: number;
}

/**
 * Reads queries, one JSON object per line; empty lines are skipped.
 *
 * @param file name of the file, for the message
 * @throws Error that names the line that does not fit
 */
export function readQueries(text: string, file: string): JudgedQuery[] {
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    try {
      return querySchema.parse(JSON.parse(line));
    } catch (error) {
      throw new Error(
        `${file}:${at + 1}: this is not a query. A line has the form {"q": "…", "lang": "zh" or "en", "expect": ["1-04"]}.`,
        { cause: error },
      );
    }
  });
}

/** Rank of the first right result, from 1; 0 if there is none. */
export function rankOf({ query, got }: Outcome): number {
  return got.findIndex((id) => query.expect.includes(id)) + 1;
}

/** The metrics over some outcomes, each between 0 and 1; all 0 if there are no outcomes. */
export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const ranks = outcomes.map(rankOf);
  const share = (right: (rank: number) => number) =>
    ranks.reduce((sum, rank) => sum + right(rank), 0) / Math.max(1, ranks.length);
  return {
    queries: outcomes.length,
    success1: share((rank) => (rank === 1 ? 1 : 0)),
    success3: share((rank) => (rank >= 1 && rank <= 3 ? 1 : 0)),
    mrr10: share((rank) => (rank >= 1 && rank <= 10 ? 1 / rank : 0)),
    withoutResult: outcomes.filter(({ got }) => got.length === 0).length,
  };
}
