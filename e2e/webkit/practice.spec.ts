import { expect } from '@playwright/test';
import { LANGUAGES } from '../../src/languages/language.ts';
import { PRACTICE_WORDS } from '../../src/languages/practice-words.ts';
import { links, SAMPLE } from '../site.ts';
import { test } from './test.ts';

const GRADES = '.practice-grades [role="group"] button';

for (const language of LANGUAGES) {
  const { card, data, summary } = PRACTICE_WORDS[language];

  test(`in ${language}, ticked points propose a grade, and the next visit finds the progress`, async ({
    webkit,
  }) => {
    await webkit.open(links.practice(language, { q: SAMPLE.id }));
    await webkit.click('.practice-card .main-button:enabled');
    await webkit.click('.practice-points label:first-of-type input');
    await expect
      .poll(() => webkit.text('.practice-grades [aria-live]'))
      .toBe(card.proposal(1, 5, card.grades[1]));
    await webkit.click(`${GRADES}:nth-of-type(3)`);
    await expect.poll(() => webkit.text('main h2')).toBe(summary.title);
    await webkit.open(links.practice(language));
    await expect.poll(() => webkit.text('.practice-data')).toContain(data.count(1, 1, 0));
  });
}
