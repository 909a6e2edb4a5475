import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { LANGUAGES } from '../src/languages/language.ts';
import { isQuestion, links, sitemapPaths } from './site.ts';
import { expect, test } from './test.ts';

/** The library behind the reader view of Firefox. */
const READABILITY = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
);

/** Every how manieth question is tried. */
const STEP = 6;

for (const language of LANGUAGES) {
  test(`the 60-second answer opens the reader view (${language})`, async ({ page, request }) => {
    const paths = (await sitemapPaths(request))
      .filter((path) => isQuestion(path) && path.startsWith(links.home('en')) === (language === 'en'))
      .filter((_, index) => index % STEP === 0);
    expect(paths.length).toBeGreaterThan(10);
    const lost: string[] = [];
    for (const path of paths) {
      await page.goto(path);
      const { lead, text } = (await page.evaluate(`(() => {
        const module = {};
        ${READABILITY};
        // The reader view has each formula once.
        const first = document.querySelector('[data-lead] p').cloneNode(true);
        for (const drawn of first.querySelectorAll('.katex-html')) drawn.remove();
        const lead = first.textContent;
        const { textContent } = new Readability(document.cloneNode(true)).parse();
        return { lead, text: textContent };
      })()`)) as { lead: string; text: string };
      const start = (of: string) => of.replace(/\s/g, '').slice(0, 40);
      const at = text.replace(/\s/g, '').indexOf(start(lead));
      if (at < 0 || at > 200) lost.push(path);
    }
    expect(lost).toEqual([]);
  });
}
