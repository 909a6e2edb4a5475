import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/language.ts';
import { centered, meanCosine, REPORTED, sample, SAMPLING, whitened } from './model.ts';
import { words } from './words.ts';

const sentences = sample(SAMPLING);
const vectors = sentences.map(({ vector }) => vector);

test('a common mean makes every pair similar, and subtracting it undoes this', () => {
  expect(meanCosine(vectors)).toBeGreaterThan(0.8);
  expect(Math.abs(meanCosine(centered(vectors)))).toBeLessThan(0.1);
});

test('whitened vectors have variance 1 in both directions and no covariance', () => {
  const white = whitened(vectors);
  const moment = (of: (each: readonly [number, number]) => number) =>
    white.reduce((sum, each) => sum + of(each), 0) / white.length;
  expect(moment(([x]) => x * x)).toBeCloseTo(1, 10);
  expect(moment(([, y]) => y * y)).toBeCloseTo(1, 10);
  expect(moment(([x, y]) => x * y)).toBeCloseTo(0, 10);
});

/** How often the sentence with the highest cosine has the same meaning. */
function found(given: readonly (readonly [number, number])[]): number {
  const right = given.filter(([x, y], index) => {
    const cosines = given.map((other, at) =>
      at === index ? -Infinity : (x * other[0] + y * other[1]) / Math.hypot(...other),
    );
    return sentences[cosines.indexOf(Math.max(...cosines))]?.meaning === sentences[index]?.meaning;
  });
  return right.length / given.length;
}

test('the cosine finds the same meaning more often after whitening than before', () => {
  expect(found(whitened(vectors))).toBeGreaterThan(found(vectors));
});

test.each(LANGUAGES)('the words state the reported numbers and the mean cosine (%s)', (language) => {
  const { alt } = words[language];
  for (const { sts, probe } of Object.values(REPORTED))
    for (const value of [sts, probe]) expect(alt).toContain(value.toFixed(2));
  expect(alt).toContain(meanCosine(vectors).toFixed(2));
});
