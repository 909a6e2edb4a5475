import { MEDIAN_QUESTION, QUESTION, type Limits } from './limits.ts';
import { codeOf, totalOf, type Weight } from './weigh.ts';

/** One line of the table. */
export interface Row {
  name: string;
  weight: Weight;
  limits: Limits | undefined;
}

/** The sentences that say what is past a limit on a page, one for each limit. */
export function faultsOf(weight: Weight, { code, total, requests }: Limits): string[] {
  const past = (what: string, value: number, limit: number, unit: string) =>
    value > limit
      ? [`${weight.path}: ${what} ${value.toFixed(unit ? 1 : 0)}${unit}, at most ${limit}${unit}.`]
      : [];
  return [
    ...past('HTML, CSS and JavaScript weigh', codeOf(weight) / 1024, code, ' KiB'),
    ...past('a first visit loads', totalOf(weight) / 1024, total, ' KiB'),
    ...past('requests of a first visit:', weight.requests, requests, ''),
  ];
}

/** The rows of all questions of a language: the median and the heaviest by code, the heaviest by everything, the one with the most requests. */
export function questionRows(weights: readonly Weight[], language: string): Row[] {
  const by = (value: (weight: Weight) => number) => weights.toSorted((a, b) => value(a) - value(b));
  const rows: [name: string, weight: Weight | undefined, limits: Limits][] = [
    ['median', by(codeOf)[Math.floor(weights.length / 2)], { ...QUESTION, code: MEDIAN_QUESTION }],
    ['most code', by(codeOf).at(-1), QUESTION],
    ['heaviest', by(totalOf).at(-1), QUESTION],
    ['most requests', by(({ requests }) => requests).at(-1), QUESTION],
  ];
  return rows.flatMap(([name, weight, limits]) =>
    weight ? [{ name: `question, ${name}, ${language}`, weight, limits }] : [],
  );
}
