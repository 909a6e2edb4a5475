import { LANGUAGES } from '../src/languages/language.ts';
import { SEARCH_WORDS } from '../src/languages/search-words.ts';
import { MOST_CHARACTERS } from '../src/search/query/limit.ts';
import { answered } from './search-page.ts';
import { links } from './site.ts';
import { expect, test, type Page } from './test.ts';

/** A text of 10,000 characters. */
const long = (part: string) => part.repeat(Math.ceil(10_000 / part.length)).slice(0, 10_000);

/** Texts that a pattern with repetitions, a comparison of words, or a ranking could take a long time for. */
const HOSTILE = {
  parentheses: long('('),
  braces: long('{'),
  'open orders': long('o(o('),
  'open indices': long('d_{'),
  underscores: long('a_'),
  'digits with commas': long('111,'),
  digits: long('1'),
  'a long word': long('abcdefghij'),
  'Chinese characters': long('注意力机制中的归一化与残差连接的梯度消失问题位置编码和掩码'),
  'rare characters': Array.from({ length: 10_000 }, (_, at) => String.fromCharCode(0x4e00 + at)).join(''),
  emoji: long('😀'),
  'halves of characters': long('\ud83d'),
  'combining marks': long('e\u0301\u0302'),
  commands: long('\\frac'),
  fractions: long('\\frac{a}{b}'),
  words: long(
    'attention mask layer softmax model transformer training gradient the token query key value head ',
  ),
  'misspelled words': long(
    'atentoin transfomer lernable noramlization embeding tokeniser parralel recurent ',
  ),
};

/**
 * A task that blocks the page longer than this is felt. The limit for a machine of its own is 50 ms; tests share theirs
 * with others.
 */
const LONGEST_TASK = 100;

/** Types a text, waits for the answer, and returns the longest task on the way, in milliseconds. */
async function longestTask(page: Page, text: string): Promise<number> {
  await page.locator('[data-search-page]').evaluate(
    (root, value) =>
      new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (root.hasAttribute('aria-busy')) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(root, { attributeFilter: ['aria-busy'] });
        const field = root.querySelector('input') as HTMLInputElement;
        field.value = value;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
    text,
  );
  const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks.splice(0));
  return Math.max(0, ...tasks);
}

for (const language of LANGUAGES) {
  test(`no text in the search field blocks the page in ${language}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(links.search(language, 'attention'));
    await expect(page.locator('.search-result').first()).toBeVisible();
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(globalThis, { tasks });
      new PerformanceObserver((list) =>
        tasks.push(...list.getEntries().map(({ duration }) => duration)),
      ).observe({
        type: 'longtask',
      });
    });
    const blocked: [string, number][] = [];
    for (const [name, text] of Object.entries(HOSTILE)) {
      let longest = Infinity;
      // Another program on the machine may be the reason for a long task, but hardly three times.
      for (let attempt = 0; attempt < 3 && longest > LONGEST_TASK; attempt++)
        longest = Math.min(longest, await longestTask(page, text));
      blocked.push([name, longest]);
    }
    test.info().annotations.push({ type: 'longest tasks', description: JSON.stringify(blocked) });
    expect(blocked.filter(([, milliseconds]) => milliseconds > LONGEST_TASK)).toEqual([]);
  });

  test(`a long text is cut, and the search in ${language} says so`, async ({ page }) => {
    await page.goto(links.search(language));
    await answered(page).getByRole('searchbox').fill('normalization '.repeat(1_000));
    await expect(page.getByText(SEARCH_WORDS[language].cutTo(MOST_CHARACTERS))).toBeVisible();
    await expect(page.locator('.search-result').first()).toBeVisible();
    await expect.poll(() => page.url().length).toBeLessThan(400);
  });
}
