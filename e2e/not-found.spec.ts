import { LANGUAGES, otherLanguage } from '../src/languages/language.ts';
import { SEARCH_WORDS } from '../src/languages/search-words.ts';
import { words } from '../src/languages/words.ts';
import { links, SAMPLE, sampleQuestion } from './site.ts';
import { expect, test } from './test.ts';

for (const language of LANGUAGES) {
  const { notFound, navigation, site } = words(language);
  const home = links.home(language);

  test(`a wrong address is answered in its own language (${language})`, async ({ page }) => {
    const response = await page.goto(`${home}no-such-page/`);
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', language === 'zh' ? 'zh-CN' : 'en');
    await expect(page).toHaveTitle(`${notFound.title} · ${site.name}`);
    await expect(page.getByRole('heading', { name: notFound.title })).toBeVisible();
    await expect(
      page.getByRole('heading', { name: words(otherLanguage(language)).notFound.title }),
    ).toHaveCount(0);
    await expect(page.getByRole('link', { name: notFound.home })).toHaveAttribute('href', home);
    await expect(page.getByRole('contentinfo').getByRole('link', { name: navigation.tags })).toHaveAttribute(
      'href',
      links.tags(language),
    );
    await page.getByRole('banner').getByText(SEARCH_WORDS[language].open).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  for (const path of [
    'q/1-04/，',
    'q/1-4/',
    'Q/1-04/',
    'questions/Why-Scale-before-softmax/',
    'questions/why-scale-befor-sofmax',
  ]) {
    test(`${home}${path} offers the question that it means`, async ({ page }) => {
      await page.goto(`${home}${path}?saturation.dk=512#${SAMPLE.section}，`);
      const link = page.getByRole('status').getByRole('link', { name: SAMPLE.id });
      await expect(link).toHaveAttribute(
        'href',
        `${sampleQuestion(language)}?saturation.dk=512#${SAMPLE.section}`,
      );
      await link.click();
      await expect(page.locator(`#${SAMPLE.section}`)).toBeInViewport();
    });
  }

  for (const folder of ['questions', 'q']) {
    test(`${home}${folder}/ leads to the list of all questions`, async ({ page }) => {
      const response = await page.goto(`${home}${folder}/`);
      expect(response?.status()).toBe(200);
      await expect(page).toHaveURL(home);
    });
  }
}

test('an address that means no question offers none', async ({ page }) => {
  const data = page.waitForResponse(/questions\.json/);
  await page.goto(`${links.home('zh')}no-such-page/`);
  await (await data).finished();
  await expect(page.getByRole('heading', { name: words('zh').notFound.title })).toBeVisible();
  await expect(page.locator('[data-meant]')).toBeEmpty();
});

test('no other page loads the list of questions', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.goto(sampleQuestion('zh'), { waitUntil: 'networkidle' });
  expect(requested.filter((url) => url.includes('questions.json'))).toEqual([]);
});

test('a short link drops what a note wrote directly after its fragment', async ({ page }) => {
  await page.goto(`${links.short(SAMPLE.id, 'zh')}#${SAMPLE.section}，见`);
  await expect(page).toHaveURL(sampleQuestion('zh', SAMPLE.section));
  await expect(page.locator(`#${SAMPLE.section}`)).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a wrong address is answered in both languages', async ({ page }) => {
    await page.goto(`${links.home('en')}no-such-page/`);
    for (const language of LANGUAGES)
      await expect(page.getByRole('heading', { name: words(language).notFound.title })).toBeVisible();
  });
});
