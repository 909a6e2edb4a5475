import { LANGUAGES } from '../src/languages/language.ts';
import { pageOfEachKind } from './site.ts';
import { expect, test, type Page } from './test.ts';

/** Elements that scroll in their own box, and elements for screen readers only. */
const OWN_BOX =
  '.formula-box, .table-box, .drawing-box, .matrix-box, pre, svg, .visually-hidden, .katex-mathml, select, input';

/** What is wider than the window, with the width that the page would need. */
async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate((own) => {
    const limit = document.documentElement.clientWidth;
    const { scrollWidth } = document.documentElement;
    const beyond = [...document.querySelectorAll('body *')].filter(
      (element) =>
        element.checkVisibility() &&
        element.getBoundingClientRect().right > limit + 1 &&
        !element.closest(own),
    );
    return [
      ...(scrollWidth > limit ? [`the page needs ${scrollWidth} px`] : []),
      ...beyond.slice(0, 3).map((element) => element.outerHTML.slice(0, 100)),
    ];
  }, OWN_BOX);
}

/** Texts that are cut off, because their box has a fixed size and hides what does not fit. */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate((own) => {
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        !element.closest(own) &&
        element.textContent?.trim() !== '' &&
        ((hides(overflowX) && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1) ||
          (hides(overflowY) && element.clientHeight > 0 && element.scrollHeight > element.clientHeight + 1))
      );
    });
    return cut.slice(0, 3).map((element) => element.outerHTML.slice(0, 100));
  }, OWN_BOX);
}

/** The text spacing that a reader may set, after WCAG 1.4.12. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important } .katex, .katex * { line-height: 1.2 !important; letter-spacing: 0 !important; word-spacing: 0 !important }';

const CASES: [name: string, width: number, style: string][] = [
  ['400% zoom of 1280 px, which leaves 320', 320, ''],
  ['200% zoom of 1280 px, which leaves 640', 640, ''],
  ['text of 24 px on a phone of 360 px', 360, 'html { font-size: 24px }'],
  ['text of 32 px in a window of 1280 px', 1280, 'html { font-size: 32px }'],
  ['wider text spacing on a phone of 360 px', 360, SPACING],
  ['wider text spacing in a window of 1280 px', 1280, SPACING],
];

for (const language of LANGUAGES) {
  for (const [name, width, style] of CASES) {
    test(`no page scrolls sideways or cuts off text at ${name} (${language})`, async ({ page }) => {
      test.setTimeout(90_000);
      await page.setViewportSize({ width, height: 740 });
      const faults: string[] = [];
      for (const [kind, path] of pageOfEachKind(language)) {
        await page.goto(path);
        if (style) await page.addStyleTag({ content: style });
        for (const fault of [...(await tooWide(page)), ...(await cutOff(page))])
          faults.push(`${kind}: ${fault}`);
      }
      expect(faults).toEqual([]);
    });
  }
}
