/** The components of a word along the bias direction g and along a second direction u, which is correlated with topics. */
export type Word = readonly [g: number, u: number];

/** The words of one stereotype; those of the other one are their mirror images. The first word is the example of 4-16. */
const ONE: readonly Word[] = [
  [0.6, 0.5],
  [0.9, 0.3],
  [0.35, 0.8],
  [0.8, 0.75],
  [0.5, -0.15],
  [0.25, 0.3],
];

export const WORDS: readonly { word: Word; first: boolean }[] = [
  ...ONE.map((word) => ({ word, first: true })),
  ...ONE.map(([g, u]) => ({ word: [-g, -u] as const, first: false })),
];

/** The projection w − (w·v)v, for a direction v of length 1. */
export function remove([g, u]: Word, [a, b]: Word): Word {
  const along = g * a + u * b;
  return [g - along * a, u - along * b];
}

/**
 * The accuracy, from 0 to 1, of predicting the stereotype of a word from its sign along `direction`; a word with
 * component 0 counts as one half.
 */
export function accuracy(words: readonly Word[], [a, b]: Word): number {
  const points = words.map(([g, u], index) => {
    const along = g * a + u * b;
    if (Math.abs(along) < 1e-12) return 0.5;
    return along > 0 === WORDS[index]?.first ? 1 : 0;
  });
  return points.reduce((sum: number, each) => sum + each, 0) / words.length;
}

/** The best accuracy over all directions, in steps of one degree. */
export function probe(words: readonly Word[]): number {
  const directions = Array.from({ length: 360 }, (_, degree) => (degree * Math.PI) / 180);
  return Math.max(...directions.map((angle) => accuracy(words, [Math.cos(angle), Math.sin(angle)])));
}
