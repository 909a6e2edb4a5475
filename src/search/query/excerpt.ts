import type { Language } from '../../languages/language.ts';
import { answeredTerms, indexedTerms } from '../terms/grams.ts';
import { groupBy } from '../terms/group.ts';
import type { Plan } from './plan.ts';
import { spansOf } from './postings.ts';
import { segment } from '../terms/segment.ts';

/** A piece of a text; `marked` if it matches the query. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Length of an excerpt in characters. */
const WIDTH: Record<Language, number> = { zh: 84, en: 180 };

/** A range of the text, in UTF-16 units, that matches a concept of the plan. */
interface Mark {
  start: number;
  end: number;
  concept: number;
}

/** The whole text, split into marked and unmarked pieces. */
export function markText(text: string, plan: Plan): Piece[] {
  return pieces(text, 0, text.length, marksOf(text, plan));
}

/**
 * The part of a text that matches most of the query, in pieces. It begins at the start of a sentence if one is near.
 * `undefined` if nothing in the text matches.
 */
export function excerpt(text: string, plan: Plan, language: Language): Piece[] | undefined {
  const marks = marksOf(text, plan);
  if (marks.length === 0) return undefined;
  const width = WIDTH[language];
  const weight = (concept: number) => plan.concepts[concept]?.weight ?? 0;
  // The marks are in order, so only those that follow can be within the width.
  const worth = (first: number) => {
    const reach = (marks[first]?.start ?? 0) + width * 0.8;
    const distinct = new Set<number>();
    let count = 0;
    for (let at = first; (marks[at]?.start ?? Infinity) <= reach; at++) {
      const { end, concept } = marks[at] as Mark;
      if (end > reach) continue;
      distinct.add(concept);
      count++;
    }
    return [...distinct].reduce((sum, concept) => sum + weight(concept), 0) + count * 0.01;
  };
  let [best, most] = [marks[0] as Mark, 0];
  marks.forEach((mark, at) => {
    const own = worth(at);
    if (own > most) [best, most] = [mark, own];
  });
  const start = startBefore(text, best.start, Math.round(width / 4));
  const end = endAfter(text, Math.min(text.length, start + width));
  const found = pieces(text, start, end, marks);
  if (start > 0) found.unshift({ text: '…', marked: false });
  if (end < text.length) found.push({ text: '…', marked: false });
  return found;
}

/** The beginning of a text, for a result that matches in another field. */
export function opening(text: string, language: Language): Piece[] {
  const end = endAfter(text, Math.min(text.length, WIDTH[language]));
  return [{ text: text.slice(0, end) + (end < text.length ? '…' : ''), marked: false }];
}

function marksOf(text: string, plan: Plan): Mark[] {
  const atoms = segment(text);
  const answers = indexedTerms(atoms.map(({ term }) => term)).map(answeredTerms);
  const places = groupBy(
    answers.flatMap((terms, at) => terms.map((term) => ({ term, at }))),
    ({ term }) => term,
  );
  const positionsOf = (term: string) => places.get(term)?.map(({ at }) => at) ?? [];
  const marks = plan.concepts.flatMap(({ kind, variants }, concept) =>
    kind === 'stop'
      ? []
      : variants.flatMap((variant) =>
          spansOf(variant, positionsOf).map(({ start, end }): Mark => ({
            start: atoms[start]?.start ?? 0,
            end: atoms[end - 1]?.end ?? 0,
            concept,
          })),
        ),
  );
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The position to begin at so that `at` is near the beginning: the start of a sentence if possible, else the start of a word. */
function startBefore(text: string, at: number, reach: number): number {
  const from = Math.max(0, at - reach);
  if (from === 0) return 0;
  const before = text.slice(from, at);
  const sentence = Math.max(...['。', '！', '？', '；', '. ', '\n'].map((end) => before.lastIndexOf(end)));
  if (sentence >= 0) return from + sentence + (before.startsWith('. ', sentence) ? 2 : 1);
  const space = before.search(/[\s，、：]/);
  return space >= 0 ? from + space + 1 : from;
}

function endAfter(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const word = /^[\w'’-]*/.exec(text.slice(at))?.[0] ?? '';
  return /\w/.test(text.charAt(at - 1)) ? at + word.length : at;
}

function pieces(text: string, from: number, to: number, marks: readonly Mark[]): Piece[] {
  const found: Piece[] = [];
  const add = (start: number, end: number, marked: boolean) => {
    if (end > start) found.push({ text: text.slice(start, end).replace(/\s+/g, ' '), marked });
  };
  let at = from;
  for (const { start, end } of marks) {
    if (start < at || end > to) continue;
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, to, false);
  return found;
}
