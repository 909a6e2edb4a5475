import type { ManifestPage } from './manifest.ts';
import type { Span } from './postings.ts';
import { FIELDS, WEIGHTS, type Field } from './weights.ts';

/** Fields whose runs are each a title of the page. */
export const TITLES: readonly number[] = [FIELDS.indexOf('title'), FIELDS.indexOf('aliases')];

/** Fields that are long on long pages. */
const LONG: ReadonlySet<Field> = new Set(['text', 'asides', 'code']);

const TOPICAL: readonly number[] = (['title', 'aliases', 'terms', 'tags', 'other', 'heading'] as const).map(
  (field) => FIELDS.indexOf(field),
);

/** Whether a position is in a field that says what a page or a section is about, such as a title. */
export function isTopical(page: ManifestPage, position: number): boolean {
  return TOPICAL.includes(page.runs[runAt(page, position)]?.[0] ?? -1);
}

/** The number of occurrences, each weighted by its field. Two occurrences in the same title count once. */
export function weightedFrequency(page: ManifestPage, spans: readonly Span[], average: number): number {
  const byField = new Map<number, number>();
  for (const span of spans) {
    const field = page.runs[runAt(page, span.start)]?.[0] ?? 0;
    const sum = (byField.get(field) ?? 0) + span.weight;
    byField.set(field, TITLES.includes(field) ? Math.max(byField.get(field) ?? 0, span.weight) : sum);
  }
  const norm = 1 - WEIGHTS.length + WEIGHTS.length * (page.length / average);
  let frequency = 0;
  for (const [field, count] of byField) {
    const name = FIELDS[field] ?? 'text';
    frequency += WEIGHTS.field[name] * (LONG.has(name) ? count / norm : count);
  }
  return frequency;
}

/** The part of a query that a title contains. */
export interface TitlePart {
  /** Total weight of the query's words that the title contains. */
  has: number;
  /** Number of the title's atoms that these words cover. */
  covered: number;
}

/** For one word of the query, what each title or alias contains of it, keyed by the index of its run. */
export function titleParts(
  page: ManifestPage,
  spans: readonly Span[],
  worth: number,
): Map<number, TitlePart> {
  const parts = new Map<number, TitlePart>();
  for (const { start, end, weight } of spans) {
    const run = runAt(page, start);
    if (!TITLES.includes(page.runs[run]?.[0] ?? -1)) continue;
    const part = parts.get(run) ?? { has: 0, covered: 0 };
    parts.set(run, {
      has: Math.max(part.has, worth * weight),
      covered: part.covered + (end - start) * weight,
    });
  }
  return parts;
}

/**
 * The score of a title: it grows with the part of the query that the title contains and with the part of the title that
 * this covers.
 *
 * @param run index of the title among the runs of the page
 * @param asked total weight of the query's words
 */
export function titleScore(page: ManifestPage, run: number, part: TitlePart, asked: number): number {
  const start = page.runs[run]?.[1] ?? 0;
  // Every run ends with an atom that does not belong to the title.
  const length = (page.runs[run + 1]?.[1] ?? page.length) - start - 1;
  const has = asked === 0 ? 1 : Math.min(1, part.has / asked);
  return has * (has * WEIGHTS.titleHas + Math.min(1, part.covered / length) * WEIGHTS.titleIs);
}

/** Index of the run that contains a position. */
export function runAt(page: ManifestPage, position: number): number {
  let low = 0;
  for (let high = page.runs.length - 1; low < high;) {
    const middle = Math.ceil((low + high) / 2);
    if ((page.runs[middle]?.[1] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
