import { LANGUAGES } from '../src/languages/language.ts';
import { SEARCH_WORDS } from '../src/languages/search-words.ts';
import { answered, ask } from './search-page.ts';
import { links, sampleQuestion } from './site.ts';
import { expect, test } from './test.ts';

/** Takes from the browser what Safari 15.4 and Chrome 99 do not have. */
function makeOld() {
  for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with'])
    Reflect.deleteProperty(Array.prototype, name);
  for (const owner of [Object, Map]) Reflect.deleteProperty(owner, 'groupBy');
  const Native = RegExp;
  class OldRegExp extends Native {
    constructor(pattern: string | RegExp, flags?: string) {
      if (/\(\?<[=!]/.test(typeof pattern === 'string' ? pattern : pattern.source))
        throw new SyntaxError('Invalid regular expression: invalid group specifier name');
      super(pattern, flags);
    }
  }
  globalThis.RegExp = OldRegExp as RegExpConstructor;
}

test('the search works in a browser of 2022', async ({ page }) => {
  await page.addInitScript(makeOld);
  // A literal does not call the constructor, so a script with a lookbehind is one that the old browser cannot read.
  await page.route('**/*.js', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({
      response,
      body: /\(\?<[=!]/.test(text) ? 'throw new SyntaxError("lookbehind")' : text,
    });
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  for (const language of LANGUAGES) expect((await ask(page, language, '根号dk'))[0]).toBe('1-04');
  await page.goto(links.home('zh'));
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill('根号dk');
  await page.locator('.search-title').first().click();
  await expect(page).toHaveURL(sampleQuestion('zh'));
  expect(errors).toEqual([]);
  // Scripts of the last page may still be on their way.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

for (const language of LANGUAGES) {
  test(`if the script does not start, the search page in ${language} says why and keeps its categories`, async ({
    page,
  }) => {
    await page.route('**/_astro/*.js', (route) => route.fulfill({ body: 'let 1' }));
    await page.goto(links.search(language));
    await expect(page.getByText(SEARCH_WORDS[language].needsScript)).toBeVisible();
    await page.locator(`main a[href="${links.category('fundamentals', language)}"]`).click();
    await expect(page).toHaveURL(links.category('fundamentals', language));
  });
}

test('once the script has started, the search page does not say what it would need', async ({ page }) => {
  await page.goto(links.search('zh'));
  await expect(answered(page).getByRole('searchbox')).toBeVisible();
  await expect(page.getByText(SEARCH_WORDS.zh.needsScript)).toHaveCount(0);
});
