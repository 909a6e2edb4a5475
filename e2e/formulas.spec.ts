import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { sampleQuestion, sitemapPaths } from './site.ts';
import { expect, test } from './test.ts';

const installed = readFileSync(createRequire(import.meta.url).resolve('katex/dist/katex.min.css'), 'utf8');
const ours = readFileSync(new URL('../src/styles/katex.css', import.meta.url), 'utf8');
const classes = (css: string) => new Set([...css.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name));
const styles = (css: string, size: string) => new RegExp(`sizing\\.${size.replace(' ', '\\.')}\\b`).test(css);

test('the style sheet of formulas has a rule for every class that a page uses and KaTeX styles', async ({
  request,
}) => {
  const paths = await sitemapPaths(request);
  test.setTimeout(30_000 + paths.length * 200);
  const [known, kept] = [classes(installed), classes(ours)];
  const missing = new Set<string>();
  for (const path of paths) {
    const html = await (await request.get(path)).text();
    for (const [, names = ''] of html.matchAll(/<span class="([^"]*)"/g)) {
      const lacking = names.split(' ').filter((name) => known.has(name) && !kept.has(name));
      const sizes = names.match(/reset-size\d+ size\d+/g) ?? [];
      for (const name of [...lacking, ...sizes.filter((size) => !styles(ours, size))])
        missing.add(`${path}: ${name}`);
    }
  }
  expect([...missing]).toEqual([]);
});

test('formulas are set in the fonts of the site', async ({ page }) => {
  await page.goto(sampleQuestion('zh'));
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
  });
  expect(loaded).toEqual(expect.arrayContaining(['KaTeX_Main', 'KaTeX_Math']));
  expect(
    await page.evaluate(
      () => [...document.fonts].filter((font) => font.family !== 'Signs' && font.status === 'error').length,
    ),
  ).toBe(0);
});

test('subscripts are smaller than their base', async ({ page }) => {
  await page.goto(sampleQuestion('zh'));
  const sizes = await page
    .locator('.katex .msupsub .sizing')
    .first()
    .evaluate((script) => {
      const base = script.closest('.base');
      return [script, base].map((element) => parseFloat(element ? getComputedStyle(element).fontSize : '0'));
    });
  expect(sizes[0]).toBeCloseTo(0.7 * (sizes[1] ?? 0), 1);
});
