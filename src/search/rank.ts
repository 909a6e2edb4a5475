import type { ManifestPage } from './manifest.ts';
import type { Concept, Plan } from './plan.ts';
import { spansOf, withoutOverlap, type Postings, type Span } from './postings.ts';
import { FIELDS, WEIGHTS } from './weights.ts';

export interface Ranked {
  page: ManifestPage;
  score: number;
  /** Places in the page's text of the sections that match, the best first. */
  sections: number[];
}

/** A concept on one page. */
interface Found {
  concept: Concept;
  spans: Span[];
}

const TITLES = [FIELDS.indexOf('title'), FIELDS.indexOf('aliases')];

/** Every term that a plan needs the postings of. */
export function termsOf(plan: Plan): string[] {
  const all = plan.concepts.flatMap(({ variants }) => variants.flatMap(({ slots }) => slots.flat()));
  return [...new Set(all.map(({ term }) => term))];
}

/**
 * Puts the pages in order by what they have of what was asked. Sums over the question's words, each by its rarity and
 * by where and how often it stands (BM25 over fields); pages that lack words fall by their share, so that pages
 * with all of them come first and the others still follow.
 *
 * @param postings of every term of `termsOf(plan)`
 */
export function rank(
  plan: Plan,
  pages: readonly ManifestPage[],
  postings: ReadonlyMap<string, Postings>,
): Ranked[] {
  const found = pages.map((_, page) =>
    plan.concepts.map((concept): Found => {
      const positionsOf = (term: string) => postings.get(term)?.get(page) ?? [];
      return { concept, spans: withoutOverlap(concept.variants.flatMap((one) => spansOf(one, positionsOf))) };
    }),
  );
  const rarities = plan.concepts.map((_, at) => rarity(found.map((page) => page[at]?.spans ?? [])));
  const average = pages.reduce((sum, { length }) => sum + length, 0) / Math.max(1, pages.length);
  const ranked = pages.flatMap((page, at) => scorePage(page, found[at] ?? [], rarities, average));
  const best = Math.max(0, ...ranked.map(({ score }) => score));
  return ranked
    .filter(({ score }) => score >= best * WEIGHTS.cutoff)
    .sort((a, b) => b.score - a.score || (a.page.id < b.page.id ? -1 : 1));
}

/** How much a page is worth that has a concept: the fewer, the more. 0 where no page has it. */
function rarity(spansByPage: readonly Span[][]): number {
  const best = spansByPage.map((spans) => Math.max(0, ...spans.map(({ weight }) => weight)));
  const well = best.filter((weight) => weight >= 0.5).length;
  const count = well || best.filter((weight) => weight > 0).length;
  return count === 0 ? 0 : Math.log(1 + (spansByPage.length - count + 0.5) / (count + 0.5));
}

function scorePage(
  page: ManifestPage,
  found: readonly Found[],
  rarities: readonly number[],
  average: number,
): Ranked[] {
  let score = 0;
  let asked = 0;
  let has = 0;
  const inTitles = new Map<number, { has: number; covered: number }>();
  const bySection = new Map<number, number>();
  found.forEach(({ concept, spans }, at) => {
    const worth = concept.weight * (rarities[at] ?? 0);
    const frequency = weightedFrequency(page, spans, average);
    score += worth * (frequency / (frequency + WEIGHTS.saturation));
    if (concept.kind !== 'phrase') asked += worth;
    const best = Math.max(0, ...spans.map(({ weight }) => weight));
    if (concept.kind !== 'phrase') has += worth * best;
    for (const span of spans) {
      const place = runAt(page, span.start);
      const run = page.runs[place];
      if (!run) continue;
      const [field, , section] = run;
      if (section >= 0) {
        const weight = WEIGHTS.field[FIELDS[field] ?? 'text'] * span.weight * worth;
        bySection.set(section, (bySection.get(section) ?? 0) + weight);
      }
      if (TITLES.includes(field) && concept.kind !== 'phrase') {
        const title = inTitles.get(place) ?? { has: 0, covered: 0 };
        inTitles.set(place, {
          has: title.has + worth * span.weight,
          covered: title.covered + (span.end - span.start) * span.weight,
        });
      }
    }
  });
  if (score === 0) return [];
  score += adjacency(page, found, rarities);
  const coverage = asked === 0 ? 1 : Math.min(1, has / asked) ** WEIGHTS.coverage;
  const title = Math.max(0, ...[...inTitles].map(([run, part]) => titleScore(page, run, part, asked)));
  return [{ page, score: score * coverage * (1 + title), sections: bestSections(bySection) }];
}

function titleScore(
  page: ManifestPage,
  run: number,
  part: { has: number; covered: number },
  asked: number,
): number {
  const start = page.runs[run]?.[1] ?? 0;
  const length = (page.runs[run + 1]?.[1] ?? page.length) - start;
  const has = asked === 0 ? 1 : Math.min(1, part.has / asked);
  return has * (has * WEIGHTS.titleHas + Math.min(1, part.covered / length) * WEIGHTS.titleIs);
}

/** Occurrences by the weight of where they stand; a title that says a word twice says it once. */
function weightedFrequency(page: ManifestPage, spans: readonly Span[], average: number): number {
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
    frequency += WEIGHTS.field[name] * (name === 'text' || name === 'code' ? count / norm : count);
  }
  return frequency;
}

/** Words of the question that stand side by side on the page. */
function adjacency(page: ManifestPage, found: readonly Found[], rarities: readonly number[]): number {
  const words = found.map((one, at) => ({ ...one, at })).filter(({ concept }) => concept.kind === 'word');
  let sum = 0;
  for (const [place, first] of words.entries()) {
    const second = words[place + 1];
    if (!second) break;
    const starts = new Set(second.spans.flatMap(({ start }) => [start, start - 1]));
    const spans = first.spans.filter(({ end }) => starts.has(end));
    const frequency = weightedFrequency(page, spans, page.length);
    const worth = ((rarities[first.at] ?? 0) + (rarities[second.at] ?? 0)) * WEIGHTS.concept.adjacent;
    sum += worth * (frequency / (frequency + WEIGHTS.saturation));
  }
  return sum;
}

function bestSections(bySection: ReadonlyMap<number, number>): number[] {
  const best = Math.max(0, ...bySection.values());
  return [...bySection]
    .filter(([, score]) => score >= best * WEIGHTS.sectionCutoff)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([section]) => section);
}

/** Place of the run in which a position lies. */
function runAt(page: ManifestPage, position: number): number {
  let low = 0;
  for (let high = page.runs.length - 1; low < high;) {
    const middle = Math.ceil((low + high) / 2);
    if ((page.runs[middle]?.[1] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
