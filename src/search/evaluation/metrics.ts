import { z } from 'zod';
import { LANGUAGES } from '../../languages/language.ts';

/** A query as someone types it, and the questions that answer it. */
const querySchema = z.object({
  q: z.string().min(1),
  lang: z.enum(LANGUAGES),
  /** Any of them is right. */
  expect: z.array(z.string()).min(1),
});

export type JudgedQuery = z.infer<typeof querySchema>;

/** What the search gave for a query: ids, the best first. */
export interface Outcome {
  query: JudgedQuery;
  got: readonly string[];
}

export interface Figures {
  queries: number;
  success1: number;
  success3: number;
  /** Mean of one through the rank of the first right result among ten. */
  mrr10: number;
  withoutResult: number;
}

/**
 * Reads queries, one JSON object a line; empty lines are none.
 *
 * @param file its name, for the message
 * @throws with the line that does not fit
 */
export function readQueries(text: string, file: string): JudgedQuery[] {
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    try {
      return querySchema.parse(JSON.parse(line));
    } catch (error) {
      throw new Error(
        `${file}:${at + 1}: this is no query. A line is {"q": "…", "lang": "zh" or "en", "expect": ["1-04"]}.`,
        { cause: error },
      );
    }
  });
}

/** Rank of the first right result, from 1; 0 where there is none. */
export function rankOf({ query, got }: Outcome): number {
  return got.findIndex((id) => query.expect.includes(id)) + 1;
}

/** Figures over some outcomes, each a share of 1; all 0 where there are none. */
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
