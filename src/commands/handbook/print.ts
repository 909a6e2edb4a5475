import type { Browser, Page } from '@playwright/test';
import { anchorsOf, composeHandbook } from '../../exports/handbook/compose.ts';
import type { Language } from '../../languages/language.ts';
import { FONT_ADDRESSES, fontFile } from './fonts.ts';
import { readPdf } from './read-pdf.ts';
import { type BuiltSite, frameOf, readParts } from './site.ts';

/** Prints a document that is served beside the site, with its fonts. */
async function print(page: Page, site: string, html: string): Promise<Uint8Array> {
  const address = new URL('handbook.html', site).href;
  await page.route(address, (route) =>
    route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
  );
  await page.route(FONT_ADDRESSES, (route) =>
    route.fulfill({ path: fontFile(route.request().url()), contentType: 'font/woff2' }),
  );
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  // A category is several megabytes; the usual limit of 30 seconds is not enough for all of them.
  await page.goto(address, { timeout: 0 });
  await page.evaluate(async () => {
    document.querySelectorAll('.katex-mathml, script').forEach((element) => element.remove());
    await document.fonts.ready;
    await Promise.all(Array.from(document.images, (image) => image.decode()));
  });
  // Without tags, Chromium writes no outline and reports nothing.
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true });
  await page.unrouteAll();
  return pdf;
}

/**
 * Prints the handbook of a language: once to learn the page of every question, and once with the pages in its contents.
 *
 * @throws Error if the site has no handouts, or if the second print has other page numbers than the first
 */
export async function printHandbook(
  browser: Browser,
  site: BuiltSite,
  language: Language,
): Promise<Uint8Array> {
  const parts = readParts(site, language);
  if (parts.length === 0)
    throw new Error(`There are no handouts in ${site.directory}; run "npm run build" first.`);
  const frame = frameOf(site, language, parts);
  const printWith = async (pages: ReadonlyMap<string, number>) => {
    const page = await browser.newPage();
    try {
      return await print(page, site.address, composeHandbook(parts, frame, pages));
    } finally {
      await page.close();
    }
  };
  const { anchors } = await readPdf(await printWith(new Map()));
  const pdf = await printWith(anchors);
  const after = (await readPdf(pdf)).anchors;
  const moved = anchorsOf(parts).filter((anchor) => after.get(anchor) !== anchors.get(anchor));
  if (moved.length > 0)
    throw new Error(
      `The page numbers in the contents of the handbook would be wrong for ${moved.join(', ')}: the contents grew with the numbers. Give .page a fixed width in src/exports/handbook/handbook.css.`,
    );
  return pdf;
}
