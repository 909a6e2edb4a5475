/** The positions of a term: page (index in the manifest) to positions, ascending. */
export type Postings = ReadonlyMap<number, readonly number[]>;

/** Returns the postings of a term; empty if no page contains it. */
export type Lookup = (term: string) => Promise<Postings>;

/** A run of words on a page that matches a concept of the query. */
export interface Span {
  start: number;
  end: number;
  /** How well it matches, from 0 to 1. */
  weight: number;
}

/** One position of a phrase: the terms that match there; none if the term before it contains this position too. */
export type Slot = readonly { term: string; weight: number }[];

/** A way to match a concept: its words in order. */
export interface Variant {
  slots: readonly Slot[];
  weight: number;
}

/**
 * The spans of a page that match a variant.
 *
 * @param positionsOf returns the positions of a term on the page, ascending
 */
export function spansOf(variant: Variant, positionsOf: (term: string) => readonly number[]): Span[] {
  const length = variant.slots.length;
  const [first, ...rest] = variant.slots;
  if (!first) return [];
  if (length === 1 && first.length === 1) {
    const [{ term, weight } = { term: '', weight: 0 }] = first;
    return positionsOf(term).map((start) => ({ start, end: start + 1, weight: weight * variant.weight }));
  }
  let starts = placesOf(first, positionsOf);
  rest.forEach((slot, step) => {
    // Most variants are on few pages, and a page that lacks one word of a phrase lacks the phrase.
    if (starts.size === 0 || slot.length === 0) return;
    const places = placesOf(slot, positionsOf);
    const going = new Map<number, number>();
    for (const [start, weight] of starts) {
      const here = places.get(start + step + 1);
      if (here !== undefined) going.set(start, Math.min(weight, here));
    }
    starts = going;
  });
  return [...starts].map(([start, weight]) => ({
    start,
    end: start + length,
    weight: weight * variant.weight,
  }));
}

function placesOf(slot: Slot, positionsOf: (term: string) => readonly number[]): Map<number, number> {
  const places = new Map<number, number>();
  for (const { term, weight } of slot) {
    for (const at of positionsOf(term)) places.set(at, Math.max(weight, places.get(at) ?? 0));
  }
  return places;
}

/** The spans without those that overlap a better one, in order of position. */
export function withoutOverlap(spans: readonly Span[]): Span[] {
  if (spans.every(({ start }, at) => at === 0 || (spans[at - 1]?.end ?? 0) <= start)) return [...spans];
  const taken = new Set<number>();
  const kept: Span[] = [];
  const better = (a: Span, b: Span) =>
    b.weight - a.weight || b.end - b.start - (a.end - a.start) || a.start - b.start;
  for (const span of [...spans].sort(better)) {
    let free = true;
    for (let at = span.start; at < span.end; at++) free &&= !taken.has(at);
    if (!free) continue;
    for (let at = span.start; at < span.end; at++) taken.add(at);
    kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}
