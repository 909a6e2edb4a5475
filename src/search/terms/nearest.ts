/**
 * The number of letters to add, drop, change or swap with their neighbor that turns one word into the other
 * (Damerau–Levenshtein distance, optimal string alignment); `limit + 1` if it is more than `limit`.
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** Longer words are not compared: the time of a comparison grows with the product of the lengths. */
const LONGEST = 32;

/** The letters of a word as bits. */
function letters(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) - 97);
  return bits;
}

/** The number of letters that only one of two words has. */
function differing(a: number, b: number): number {
  let count = 0;
  for (let rest = a ^ b; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** The number of mistakes with which a word of this length is still recognized. */
function tolerance(length: number): number {
  if (length < 4) return 0;
  return length < 6 ? 1 : length < 10 ? 2 : 3;
}

/**
 * The word that was probably meant: the one with the fewest mistakes, then one with the same first letter, then the
 * first in the list. `undefined` if none is near enough, or if the word is too long to be one.
 *
 * @param words the known words, in order of preference
 * @param most the number of mistakes that are allowed
 */
export function nearest(
  word: string,
  words: readonly string[],
  most = tolerance(word.length),
): string | undefined {
  let best: { word: string; distance: number } | undefined;
  let limit = most;
  if (limit === 0 || word.length > LONGEST) return undefined;
  const own = letters(word);
  for (const candidate of words) {
    if (candidate.length < 3 || candidate === word || Math.abs(candidate.length - word.length) > limit)
      continue;
    // One mistake changes at most two letters; this test is much faster than the distance.
    if (differing(own, letters(candidate)) > 2 * limit) continue;
    // A wrong first letter is rare: it adds half a mistake, so that such words come after the others.
    const distance = editDistance(word, candidate, limit) + (word[0] === candidate[0] ? 0 : 0.5);
    if (distance > limit || (best && distance >= best.distance)) continue;
    best = { word: candidate, distance };
    limit = Math.floor(distance);
  }
  return best?.word;
}
