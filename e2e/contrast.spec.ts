import { LANGUAGES } from '../src/languages/language.ts';
import { links, pageOfEachKind, sampleQuestion } from './site.ts';
import { expect, test, type Page } from './test.ts';

const choose = (page: Page, theme: string) =>
  page.addInitScript((chosen) => localStorage.setItem('theme', chosen), theme);

for (const [palette, chosen, color] of [
  ['dark', 'light', 'rgb(224, 228, 231)'],
  ['light', 'dark', 'rgb(28, 31, 34)'],
] as const) {
  test(`with forced ${palette} colors, drawings follow the system and not the chosen ${chosen} theme`, async ({
    page,
  }) => {
    await choose(page, chosen);
    await page.emulateMedia({ forcedColors: 'active', colorScheme: palette });
    await page.goto(links.question('encoder-module', 'zh'));
    await expect(page.locator('.drawing text').first()).toHaveCSS('fill', color);
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'light dark');
  });
}

test('with forced colors, every control of the header is visible on a page of each kind', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.setViewportSize({ width: 700, height: 740 });
  for (const [kind, path] of LANGUAGES.flatMap(pageOfEachKind)) {
    await page.goto(path);
    const hidden = await page.evaluate(() =>
      [...document.querySelectorAll('header :is(a, button)')]
        .filter((control) => control.checkVisibility())
        .filter((control) => {
          const { color, backgroundColor } = getComputedStyle(control);
          return color === backgroundColor;
        })
        .map((control) => control.outerHTML),
    );
    expect(hidden, kind).toEqual([]);
  }
});

/** The contrast of two colors as WCAG defines it. */
function contrast(one: string, other: string): number {
  const luminance = (color: string) => {
    const [r = 0, g = 0, b = 0] = (color.match(/\d+/g) ?? []).map((channel) => {
      const share = Number(channel) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test('a reader who asks for more contrast gets secondary text and lines in stronger colors, in both themes', async ({
  page,
}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ contrast: 'more', colorScheme });
    await page.goto(sampleQuestion('zh'));
    const { text, line, ground } = await page.evaluate(() => ({
      text: getComputedStyle(document.querySelector('.facts') ?? document.body).color,
      line: getComputedStyle(document.querySelector('[data-lead]') ?? document.body).borderBlockEndColor,
      ground: getComputedStyle(document.documentElement).backgroundColor,
    }));
    expect(contrast(text, ground), colorScheme).toBeGreaterThan(12);
    expect(contrast(line, ground), colorScheme).toBeGreaterThan(3);
  }
});
