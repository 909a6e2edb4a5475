import { isTopical, runAt, titleParts, titleScore, weightedFrequency, type TitlePart } from './fields.ts';
import type { ManifestPage } from './manifest.ts';
import type { Concept, Plan } from './plan.ts';
import { spansOf, withoutOverlap, type Postings, type Span } from './postings.ts';
import { FIELDS, WEIGHTS } from './weights.ts';

export interface Ranked {
  page: ManifestPage;
  score: number;
  /** Indices, in the page's text, of the sections that match, best first. */
  sections: number[];
}

/** Lets other work have its turn, if enough time has passed. */
export type Breathe = () => Promise<void> | undefined;

/** The matches of a concept on one page. */
interface Found {
  concept: Concept;
  spans: Span[];
}

/**
 * All terms whose postings a plan needs. Filler words are not looked up if the query has other words: they say little,
 * and their postings are the largest of the index.
 */
export function termsOf({ concepts }: Plan): string[] {
  const telling = concepts.filter(({ kind }) => kind !== 'stop');
  const all = (telling.length > 0 ? telling : concepts).flatMap(({ variants }) =>
    variants.flatMap(({ slots }) => slots.flat()),
  );
  return [...new Set(all.map(({ term }) => term))];
}

/**
 * Ranks the pages for a query. The score is a sum over the query's words, weighted by rarity, field and frequency (BM25
 * over fields). A page that lacks words is reduced by their share of the weight, so pages with all words come first and
 * the others follow.
 *
 * @param postings the postings of every term of `termsOf(plan)`
 * @param breathe awaited between pages, so that a long query does not block the browser
 */
export async function rank(
  plan: Plan,
  pages: readonly ManifestPage[],
  postings: ReadonlyMap<string, Postings>,
  breathe: Breathe = () => undefined,
): Promise<Ranked[]> {
  const found: Found[][] = [];
  for (const page of pages.keys()) {
    const positionsOf = (term: string) => postings.get(term)?.get(page) ?? [];
    found.push(
      plan.concepts.map((concept) => ({
        concept,
        spans: withoutOverlap(concept.variants.flatMap((one) => spansOf(one, positionsOf))),
      })),
    );
    await breathe();
  }
  const rarities = plan.concepts.map((_, at) => {
    const spans = found.map((page) => page[at]?.spans ?? []);
    const topical = pages.map(
      (page, place) => spans[place]?.filter(({ start }) => isTopical(page, start)) ?? [],
    );
    return rarity(spans, topical);
  });
  const average = pages.reduce((sum, { length }) => sum + length, 0) / Math.max(1, pages.length);
  const ranked: Ranked[] = [];
  for (const [at, page] of pages.entries()) {
    ranked.push(...scorePage(page, found[at] ?? [], rarities, average));
    await breathe();
  }
  const best = Math.max(0, ...ranked.map(({ score }) => score));
  return ranked
    .filter(({ score }) => score >= best * WEIGHTS.cutoff)
    .sort((a, b) => b.score - a.score || (a.page.id < b.page.id ? -1 : 1));
}

/**
 * The weight of a concept by its rarity: the fewer pages are about it, the greater. It is smaller if pages only mention
 * the concept, and 0 if no page contains it.
 */
function rarity(spans: readonly Span[][], topical: readonly Span[][]): number {
  const mentioned = pagesWith(spans);
  if (mentioned === 0) return 0;
  const about = pagesWith(topical);
  const count = about === 0 ? mentioned : about * WEIGHTS.topical + mentioned * (1 - WEIGHTS.topical);
  const inverse = Math.log(1 + (spans.length - count + 0.5) / (count + 0.5)) ** WEIGHTS.rarity;
  return about === 0 ? inverse * WEIGHTS.concept.incidental : inverse;
}

/** Number of pages that match a concept well; if there are none, of those that match it at all. */
function pagesWith(spansByPage: readonly Span[][]): number {
  const best = spansByPage.map((spans) => Math.max(0, ...spans.map(({ weight }) => weight)));
  return best.filter((weight) => weight >= 0.5).length || best.filter((weight) => weight > 0).length;
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
  const titles = new Map<number, TitlePart>();
  const bySection = new Map<number, number>();
  found.forEach(({ concept, spans }, at) => {
    const worth = concept.weight * (rarities[at] ?? 0);
    const frequency = weightedFrequency(page, spans, average);
    score += worth * (frequency / (frequency + WEIGHTS.saturation));
    addSections(bySection, page, spans, worth);
    // A term of several words only adds to its words; coverage of the query is counted by single words.
    if (concept.kind === 'phrase') return;
    asked += worth;
    has += worth * Math.max(0, ...spans.map(({ weight }) => weight));
    for (const [run, part] of titleParts(page, spans, worth)) {
      const sum = titles.get(run) ?? { has: 0, covered: 0 };
      titles.set(run, { has: sum.has + part.has, covered: sum.covered + part.covered });
    }
  });
  if (score === 0) return [];
  score += adjacency(page, found, rarities);
  const coverage = asked === 0 ? 1 : Math.min(1, has / asked) ** WEIGHTS.coverage;
  const title = Math.max(0, ...[...titles].map(([run, part]) => titleScore(page, run, part, asked)));
  return [{ page, score: score * coverage * (1 + title), sections: bestSections(bySection) }];
}

/** Adds the score of a word to each section; further occurrences of the same word soon add little. */
function addSections(
  bySection: Map<number, number>,
  page: ManifestPage,
  spans: readonly Span[],
  worth: number,
): void {
  const frequencies = new Map<number, number>();
  for (const span of spans) {
    const [field, , section] = page.runs[runAt(page, span.start)] ?? [0, 0, -1];
    if (section < 0) continue;
    const weight = WEIGHTS.field[FIELDS[field] ?? 'text'] * span.weight;
    frequencies.set(section, (frequencies.get(section) ?? 0) + weight);
  }
  for (const [section, frequency] of frequencies) {
    const part = worth * (frequency / (frequency + WEIGHTS.sectionSaturation));
    bySection.set(section, (bySection.get(section) ?? 0) + part);
  }
}

/** The score of query words that are adjacent on the page. */
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
