import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { contentHash, HANDBOOK_FOLDER, handbookFiles } from '../exports/handbook/files.ts';
import { LANGUAGES } from '../languages/language.ts';
import { downloadName } from '../questions/permalinks.ts';
import { CATEGORY_SLUGS } from '../questions/schema.ts';
import { command, outDir, ROOT } from './command.ts';
import { findBrowser } from './find-browser.ts';
import { printHandbook } from './handbook/print.ts';
import { readPdf } from './handbook/read-pdf.ts';
import { homeAddress } from './handbook/site.ts';
import { serve } from './preview.ts';

/**
 * Prints the handbooks of the built site into handbook/; the next build offers them on the page of downloads.
 *
 * Arguments: languages and categories; without them, everything in both languages. Only a handbook of all categories is
 * offered by the site.
 */
await command(import.meta.url, async () => {
  const args = process.argv.slice(2);
  const unknown = args.filter((arg) => ![...LANGUAGES, ...CATEGORY_SLUGS].includes(arg as never));
  if (unknown.length > 0)
    throw new Error(
      `"${unknown.join('", "')}" is neither a language (${LANGUAGES.join(', ')}) nor a category (${CATEGORY_SLUGS.join(', ')}).`,
    );
  const languages = LANGUAGES.filter((language) => args.includes(language));
  const categories = CATEGORY_SLUGS.filter((slug) => args.includes(slug));
  const directory = outDir();
  const { address, close } = await serve({ directory, base: process.env['BASE_PATH'] });
  const browser = await chromium.launch(await findBrowser());
  try {
    mkdirSync(join(ROOT, HANDBOOK_FOLDER), { recursive: true });
    for (const language of languages.length > 0 ? languages : LANGUAGES) {
      const site = { directory, address, ...(categories.length > 0 && { categories }) };
      const pdf = await printHandbook(browser, site, language);
      const { pages } = await readPdf(pdf);
      const files = handbookFiles(join(ROOT, HANDBOOK_FOLDER), language);
      const file =
        categories.length > 0 ? files.pdf.replace(/\.pdf$/, `-${categories.join('-')}.pdf`) : files.pdf;
      writeFileSync(file, pdf);
      if (categories.length === 0) {
        const collection = join(directory, 'downloads', `${downloadName(language)}.md`);
        writeFileSync(files.hash, `${contentHash(readFileSync(collection))}\n`);
      }
      console.log(`${file}: ${pages} pages, ${(pdf.length / 1e6).toFixed(1)} MB`);
    }
    if (homeAddress(directory).hostname === 'localhost')
      console.log(
        'The links in it begin with http://localhost, because the site was built without SITE. Set SITE, build, and print again before you publish it.',
      );
  } finally {
    await browser.close();
    close();
  }
  return true;
});
