import type { ManifestPage } from './manifest.ts';
import type { Span } from './postings.ts';
import { FIELDS, WEIGHTS, type Field } from './weights.ts';

/** Fields whose runs are each a title of the page. */
const TITLES: readonly number[] = [FIELDS.indexOf('title'), FIELDS.indexOf('aliases')];

/** Fields that are long on long pages. */
const LONG: ReadonlySet<Field> = new Set(['text', 'asides', 'code']);

const TOPICAL: readonly number[] = (['title', 'aliases', 'terms', 'tags', 'other', 'heading'] as const).map(
  (field) => FIELDS.indexOf(field),
);

/** Whether a position is in what says what a page or a section is about. */
export function isTopical(page: ManifestPage, position: number): boolean {
  return TOPICAL.includes(page.runs[runAt(page, position)]?.[0] ?? -1);
}

/** Occurrences by the weight of where they stand; a title that says a word twice says it once. */
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

/** What a title has of a question. */
export interface TitlePart {
  /** Worth of the question's words that it has. */
  has: number;
  /** Number of its atoms that they are. */
  covered: number;
}

/** What each title or alias (by the place of its run) has of one word of the question. */
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
 * What a title adds: for what it has of the question, and for being little else.
 *
 * @param run place of the title among the runs of the page
 * @param asked worth of all the question's words
 */
export function titleScore(page: ManifestPage, run: number, part: TitlePart, asked: number): number {
  const start = page.runs[run]?.[1] ?? 0;
  // Every run is closed by an atom that is none of the title's.
  const length = (page.runs[run + 1]?.[1] ?? page.length) - start - 1;
  const has = asked === 0 ? 1 : Math.min(1, part.has / asked);
  return has * (has * WEIGHTS.titleHas + Math.min(1, part.covered / length) * WEIGHTS.titleIs);
}

/** Place of the run in which a position lies. */
export function runAt(page: ManifestPage, position: number): number {
  let low = 0;
  for (let high = page.runs.length - 1; low < high;) {
    const middle = Math.ceil((low + high) / 2);
    if ((page.runs[middle]?.[1] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
