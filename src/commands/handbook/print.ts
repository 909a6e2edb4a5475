import type { Browser, Page } from '@playwright/test';
import { frontDocument, linkedAnchors, partDocument, resolveLinks } from '../../exports/handbook/compose.ts';
import { joinPdfs } from '../../exports/handbook/join-pdf.ts';
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
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    outline: false,
    tagged: false,
  });
  await page.unrouteAll();
  return pdf;
}

/**
 * Prints the handbook of a language: first its categories one by one, which needs a fifth of the memory of printing
 * them together, and then the contents with their pages.
 *
 * @throws Error if the site has no handouts, or if the contents grew when they received their page numbers
 */
export async function printHandbook(
  browser: Browser,
  site: BuiltSite,
  language: Language,
): Promise<Uint8Array> {
  const read = readParts(site, language);
  if (read.length === 0)
    throw new Error(`There are no handouts in ${site.directory}; run "npm run build" first.`);
  const frame = frameOf(site, language, read);
  const parts = read.map((part) => resolveLinks(part, frame));
  const linked = linkedAnchors(parts);
  const printed = async (html: string) => {
    const page = await browser.newPage();
    try {
      const pdf = await print(page, site.address, html);
      return { pdf, ...(await readPdf(pdf)) };
    } finally {
      await page.close();
    }
  };
  const front = await printed(frontDocument(parts, frame, new Map()));
  const pages = new Map<string, number>();
  const files: Uint8Array[] = [];
  let before = front.pages;
  for (const part of parts) {
    const { pdf, pages: count, anchors } = await printed(partDocument(part, frame, before, linked));
    for (const [anchor, page] of anchors) pages.set(anchor, before + page);
    files.push(pdf);
    before += count;
  }
  const numbered = await printed(frontDocument(parts, frame, pages));
  if (numbered.pages !== front.pages)
    throw new Error(
      'The contents of the handbook take more pages with page numbers than without. Give .page a fixed width in src/exports/handbook/handbook.css.',
    );
  const bookmarks = parts.map(({ anchor, title, questions }) => ({
    title,
    anchor,
    children: questions.map((question) => ({ title: plain(question.title), anchor: question.id })),
  }));
  return joinPdfs(
    [numbered.pdf, ...files],
    [
      { title: frame.contents, anchor: 'contents' },
      ...bookmarks.map((one) => ({ ...one, title: plain(one.title) })),
    ],
  );
}

/** The text of HTML that contains no tags. */
const plain = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
