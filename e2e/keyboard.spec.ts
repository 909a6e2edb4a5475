import { COPY_WORDS } from '../src/languages/copy-words.ts';
import { words } from '../src/languages/words.ts';
import { sampleQuestion } from './site.ts';
import { expect, test } from './test.ts';

const { navigation, theme } = words('zh');
const copy = COPY_WORDS.zh;

test.use({ locale: 'zh-CN' });

test('the first press of Tab shows a link that skips the navigation', async ({ page }) => {
  await page.goto(sampleQuestion('zh'));
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: navigation.skip });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('every control is reached by Tab and shows its focus', async ({ page }) => {
  await page.goto(sampleQuestion('zh'));
  const invisible: string[] = [];
  const reached: string[] = [];
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab');
    const { name, outlined } = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const drawn = (each: Element) => getComputedStyle(each).outlineStyle !== 'none';
      const label = element.closest('label');
      return {
        name: element.title || element.textContent.trim(),
        outlined: drawn(element) || (label !== null && drawn(label)),
      };
    });
    reached.push(name);
    if (!outlined) invisible.push(name);
  }
  expect(invisible).toEqual([]);
  expect(reached).toEqual(expect.arrayContaining([theme.label, copy.link, copy.markdownLink]));
});

test('the theme can be chosen by keyboard', async ({ page }) => {
  await page.goto(sampleQuestion('zh'));
  await page.getByLabel(theme.label).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
