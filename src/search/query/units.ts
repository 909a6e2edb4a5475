import type { Dictionary } from './dictionary.ts';
import { isHan } from '../terms/segment.ts';

/** A range of a query's atoms, from `start` to `end` (exclusive). */
export interface Range {
  start: number;
  end: number;
}

/** One of the smallest words of a query. */
export interface Unit extends Range {
  kind: 'word' | 'stop' | 'unknown';
}

/** Particles, which are never part of an unknown word. */
const PARTICLES = '的了吗呢吧啊是和与';

/**
 * Splits a query into its smallest words, preferring longer ones. A part of a Chinese query that is in no list becomes
 * one unit of kind `unknown`, together with adjacent single characters that may belong to it.
 */
export function cutIntoUnits(run: readonly string[], dictionary: Dictionary): Unit[] {
  const units: Unit[] = [];
  for (let start = 0; start < run.length;) {
    const end = longestUnit(run, start, dictionary);
    const known = dictionary.get(run.slice(start, end));
    const latin = !isHan(run[start] ?? '');
    const kind = known?.stop ? 'stop' : known?.unit || latin ? 'word' : 'unknown';
    units.push({ start, end, kind });
    start = end;
  }
  return joinUnknown(units, run);
}

function longestUnit(run: readonly string[], start: number, dictionary: Dictionary): number {
  for (let end = Math.min(run.length, start + dictionary.longest); end > start + 1; end--) {
    if (dictionary.get(run.slice(start, end))?.unit) return end;
  }
  return start + 1;
}

function joinUnknown(units: readonly Unit[], run: readonly string[]): Unit[] {
  const joined: Unit[] = [];
  const loose = (unit: Unit) =>
    unit.kind === 'unknown' ||
    (unit.kind === 'stop' && unit.end - unit.start === 1 && !PARTICLES.includes(run[unit.start] ?? ''));
  for (let at = 0; at < units.length;) {
    let end = at;
    while (units[end] && loose(units[end] as Unit)) end++;
    const stretch = units.slice(at, end);
    const [first, last] = [stretch[0], stretch.at(-1)];
    if (first && last && stretch.some(({ kind }) => kind === 'unknown')) {
      joined.push({ start: first.start, end: last.end, kind: 'unknown' });
      at = end;
    } else {
      const unit = units[at];
      if (unit) joined.push(unit);
      at++;
    }
  }
  return joined;
}

/** The ranges of several units that are in the dictionary, without those inside another one. */
export function knownPhrases(
  units: readonly Unit[],
  run: readonly string[],
  dictionary: Dictionary,
): Range[] {
  const found: Range[] = [];
  for (let first = 0; first < units.length; first++) {
    // Each unit has at least one term, so a longer stretch cannot be in the dictionary.
    for (let last = Math.min(units.length, first + dictionary.longest) - 1; last > first; last--) {
      const range = { start: units[first]?.start ?? 0, end: units[last]?.end ?? 0 };
      if (range.end - range.start > dictionary.longest) continue;
      const senses = dictionary.get(run.slice(range.start, range.end))?.senses ?? [];
      if (senses.length === 0) continue;
      if (!found.some((one) => one.start <= range.start && range.end <= one.end)) found.push(range);
      break;
    }
  }
  return found;
}
