import { expect } from '@playwright/test';
import { LANGUAGES } from '../../src/languages/language.ts';
import { words } from '../../src/languages/words.ts';
import { links, pageOfEachKind, SAMPLE, sampleQuestion } from '../site.ts';
import { test } from './test.ts';

const DARK = 'rgb(20, 23, 26)';
const LIGHT = 'rgb(252, 252, 251)';

for (const language of LANGUAGES) {
  test(`the home page in ${language} links to a question, which begins with its answer`, async ({
    webkit,
  }) => {
    await webkit.open(links.home(language));
    await webkit.click(`main a[href="${sampleQuestion(language)}"]`);
    await webkit.expectPath(sampleQuestion(language));
    expect(await webkit.text('h1')).toContain(SAMPLE.id);
    expect(await webkit.text('[data-lead]')).toMatch(/softmax/);
  });
}

test('formulas are set in the fonts of the site, with smaller subscripts', async ({ webkit }) => {
  await webkit.open(sampleQuestion('zh'));
  const fonts = () => [...document.fonts].map(({ family, status }) => `${family} ${status}`);
  await expect
    .poll(() => webkit.read(fonts))
    .toEqual(expect.arrayContaining(['KaTeX_Main loaded', 'KaTeX_Math loaded']));
  expect((await webkit.read(fonts)).filter((font) => /^KaTeX.*error$/.test(font))).toEqual([]);
  const ratio = await webkit.read(() => {
    const script = document.querySelector('.katex .msupsub .sizing');
    const size = (element?: Element | null) =>
      element ? parseFloat(getComputedStyle(element).fontSize) : NaN;
    return size(script) / size(script?.closest('.base'));
  });
  expect(ratio).toBeCloseTo(0.7, 1);
});

test('on a narrow screen, the contents open on demand and link to a section', async ({ webkit }) => {
  await webkit.resize(450, 740);
  await webkit.open(sampleQuestion('zh'));
  await webkit.click('[data-contents] summary');
  await webkit.click(`[data-contents] a[href="#${SAMPLE.section}"]`);
  await webkit.expectPath(sampleQuestion('zh', SAMPLE.section));
  const top = (id: string) => document.getElementById(id)?.getBoundingClientRect().top;
  await expect.poll(() => webkit.read(top, SAMPLE.section)).toBeLessThan(400);
});

test('no kind of page scrolls sideways on a narrow screen', async ({ webkit }) => {
  await webkit.resize(450, 740);
  const wide: string[] = [];
  for (const [kind, path] of LANGUAGES.flatMap(pageOfEachKind)) {
    await webkit.open(path);
    const beyond = await webkit.read(() => document.documentElement.scrollWidth - innerWidth);
    if (beyond > 0) wide.push(`${kind} ${path}: ${beyond} px`);
  }
  expect(wide).toEqual([]);
});

test('a short link keeps query and fragment', async ({ webkit }) => {
  await webkit.open(`${links.short(SAMPLE.id, 'en')}?from=notes#${SAMPLE.section}`);
  await webkit.expectPath(`${links.question(SAMPLE.slug, 'en')}?from=notes#${SAMPLE.section}`);
});

test('the language switch keeps the section that is being read', async ({ webkit }) => {
  await webkit.open(sampleQuestion('zh', SAMPLE.section));
  // A click by the driver would scroll to the header first.
  await webkit.read(() => document.querySelector<HTMLElement>('.header [data-language-link]')?.click());
  await webkit.expectPath(sampleQuestion('en', SAMPLE.section));
  await webkit.expectInPage(() => document.documentElement.lang, 'en');
});

test('a reader whose browser prefers English is offered English until declining', async ({ webkit }) => {
  await webkit.open(links.home('zh'));
  const { acceptOffer } = words('en').language;
  expect(await webkit.text('.offer a')).toBe(acceptOffer);
  await webkit.click('[data-dismiss-offer]');
  await webkit.open(links.tags('zh'));
  expect(await webkit.text('.offer a')).toBe('');
});

test('the chosen theme applies at once and on the next page', async ({ webkit }) => {
  const background = () => getComputedStyle(document.documentElement).backgroundColor;
  await webkit.open(links.home('zh'));
  expect(await webkit.read(background)).toBe(LIGHT);
  await webkit.click('[data-theme-choice] option[value="dark"]');
  await expect.poll(() => webkit.read(background)).toBe(DARK);
  await webkit.open(links.tags('zh'));
  expect(await webkit.read(background)).toBe(DARK);
});

test('a script that got into the page does not run', async ({ webkit }) => {
  await webkit.open(sampleQuestion('zh'));
  await webkit.read(() => {
    const script = document.createElement('script');
    script.textContent = 'attacked = 1';
    document.body.append(script);
  });
  await expect.poll(() => webkit.violation()).toContain('script-src');
  expect(await webkit.read(() => 'attacked' in globalThis)).toBe(false);
  // This violation was wanted.
  await webkit.read(() => delete document.documentElement.dataset['violation']);
});
