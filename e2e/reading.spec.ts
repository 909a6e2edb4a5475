import type { QuestionData } from '../src/exports/question-data.ts';
import { words } from '../src/languages/words.ts';
import { links, SAMPLE, sampleQuestion } from './site.ts';
import { expect, test } from './test.ts';

const { question: text, navigation, site } = words('zh');

test('the home page links to a category, and the category to its questions', async ({ page }) => {
  await page.goto(links.home('zh'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(site.name);
  await page.getByRole('heading', { level: 2 }).first().getByRole('link').click();
  await expect(page).toHaveURL(links.category('fundamentals', 'zh'));
  await page.getByRole('link', { name: '对attention进行scaled' }).click();
  await expect(page).toHaveURL(sampleQuestion('zh'));
});

test('the home page shows only categories with an answer, and every answered question once', async ({
  page,
  request,
}) => {
  const { questions } = (await (await request.get(links.questionsJson())).json()) as {
    questions: { id: string; category: string }[];
  };
  await page.goto(links.home('zh'));
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(
    new Set(questions.map(({ category }) => category)).size,
  );
  await expect(page.locator('.questions .id')).toHaveText(questions.map(({ id }) => id));
});

test('a question begins with the 60-second answer, above its contents', async ({ page }) => {
  await page.goto(sampleQuestion('zh'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(SAMPLE.id);
  const lead = await page.getByRole('region', { name: text.lead }).boundingBox();
  const body = await page.locator('#why').boundingBox();
  expect(lead?.y).toBeLessThan(body?.y ?? 0);
});

test('the contents mark the section that is being read', async ({ page }) => {
  await page.goto(sampleQuestion('zh'));
  const contents = page.getByRole('navigation', { name: text.contents });
  await expect(contents.locator('[aria-current]')).toHaveCount(0);
  await page.locator(`#${SAMPLE.section}`).evaluate((heading) => heading.scrollIntoView());
  await expect(contents.locator('[aria-current="location"]')).toHaveAttribute('href', `#${SAMPLE.section}`);
});

test('on a phone, the contents open on demand and link to a section', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(sampleQuestion('zh'));
  const contents = page.getByRole('navigation', { name: text.contents });
  const link = contents.locator(`a[href="#${SAMPLE.section}"]`);
  await expect(link).toBeHidden();
  await contents.getByText(text.contents, { exact: true }).last().click();
  await link.click();
  await expect(page).toHaveURL(new RegExp(`#${SAMPLE.section}$`));
  await expect(page.locator(`#${SAMPLE.section}`)).toBeInViewport();
  await expect(link).toBeHidden();
});

test('the links "previous" and "next" follow the order of the questions', async ({ page }) => {
  await page.goto(sampleQuestion('zh'));
  const neighbors = page.getByRole('navigation', { name: text.neighbors });
  await neighbors.getByRole('link', { name: text.next }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1-05');
  await neighbors.getByRole('link', { name: text.previous }).click();
  await expect(page).toHaveURL(sampleQuestion('zh'));
});

test('a citation links to its work, and the work back to the citation', async ({ page }) => {
  await page.goto(sampleQuestion('zh'));
  const citation = page.locator('.citation a').first();
  const work = await citation.getAttribute('href');
  await citation.click();
  await expect(page.locator(`${work}`)).toBeInViewport();
  await page.locator(`${work} .back`).first().click();
  await expect(citation).toBeInViewport();
});

test('a question links to its category, tags and related questions', async ({ page, request }) => {
  await page.goto(sampleQuestion('zh'));
  const breadcrumb = page.getByRole('navigation', { name: navigation.breadcrumb });
  await expect(breadcrumb.getByRole('link').last()).toHaveAttribute(
    'href',
    links.category('fundamentals', 'zh'),
  );
  const { questions } = (await (await request.get(links.questionsJson())).json()) as {
    questions: QuestionData[];
  };
  const { tags = [], related = [] } = questions.find(({ id }) => id === '1-04') ?? {};
  expect(related).not.toHaveLength(0);
  const shownTags = page.locator('.facts .tags a');
  for (const tag of tags)
    await expect(shownTags.and(page.locator(`[href="${links.tag(tag, 'zh')}"]`))).toBeVisible();
  await expect(page.getByRole('region', { name: text.related }).locator('.id')).toHaveText(related);
});

test('a term of the glossary can be linked by its fragment', async ({ page }) => {
  await page.goto(links.page('glossary', 'zh'));
  const term = page.locator('dt[id]').last();
  await page.goto(`${links.page('glossary', 'zh')}#${await term.getAttribute('id')}`);
  await expect(term).toBeInViewport();
});

test('print omits the navigation and shows the permanent address', { tag: '@chromium' }, async ({ page }) => {
  await page.goto(sampleQuestion('zh'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.getByText(links.short(SAMPLE.id, 'zh'))).toBeVisible();
});
