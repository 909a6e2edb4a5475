import { figures } from '../../src/figures/interactive/index.ts';
import { LANGUAGES } from '../../src/languages/language.ts';
import { links } from '../site.ts';
import { expect, test } from '../test.ts';
import { openFigure } from './figures.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

test('the controls of no figure take more than half of a phone', async ({ page }) => {
  const tall: string[] = [];
  for (const language of LANGUAGES) {
    await page.goto(links.page('figures', language));
    for (const { name } of Object.values(figures)) {
      const box = await page.locator(`#figure-${name} .controls`).first().boundingBox();
      if ((box?.height ?? Infinity) > 370) tall.push(`${name} (${language}): ${box?.height} px`);
    }
  }
  expect(tall).toEqual([]);
});

test('scrolling the page with a finger that starts on a slider leaves its value', async ({ page }) => {
  const figure = await openFigure(page, 'saturation', 'en');
  const slider = figure.getByRole('slider', { name: /d_?k/ });
  await slider.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const before = await slider.inputValue();
  const box = await slider.boundingBox();
  const top = await page.evaluate(() => scrollY);
  const touch = await page.context().newCDPSession(page);
  const x = (box?.x ?? 0) + 0.2 * (box?.width ?? 0);
  const y = (box?.y ?? 0) + (box?.height ?? 0) / 2;
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  for (let moved = 20; moved <= 240; moved += 20)
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y - moved }] });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top + 100);
  await expect(slider).toHaveValue(before);
  await expect(page).not.toHaveURL(/saturation\.dk/);
});

test('a touch on a slider sets its value', async ({ page }) => {
  const figure = await openFigure(page, 'saturation', 'en');
  const slider = figure.getByRole('slider', { name: /d_?k/ });
  await slider.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = await slider.boundingBox();
  await page.touchscreen.tap(
    (box?.x ?? 0) + 0.05 * (box?.width ?? 0),
    (box?.y ?? 0) + (box?.height ?? 0) / 2,
  );
  await expect(slider).toHaveValue('0');
});
