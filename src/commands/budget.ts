import { chromium, type Browser } from '@playwright/test';
import { LANGUAGES } from '../languages/language.ts';
import { faultsOf, questionRows, type Row } from './budget/judge.ts';
import { OTHERS, QUESTION } from './budget/limits.ts';
import { table } from './budget/table.ts';
import { weigh, type Weight } from './budget/weigh.ts';
import { command, outDir } from './command.ts';
import { serveCompressed, type CompressedSite } from './compressed.ts';
import { findBrowser } from './find-browser.ts';
import { measuredKinds, questionPaths } from './page-kinds.ts';
import type { Tally } from './tally.ts';

/** Pages that are open at a time. */
const AT_ONCE = 2;

async function weighAll(browser: Browser, site: CompressedSite, paths: readonly string[]): Promise<Weight[]> {
  const waiting = paths.entries();
  const weights: Weight[] = [];
  const work = async () => {
    for (const [index, path] of waiting) weights[index] = await weigh(browser, site, path);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return weights;
}

/**
 * Weighs the first visit of every question's page and of one page of each other kind of the built site, prints the table,
 * and says which page is past a limit.
 *
 * @returns how many pages are within the limits, and how many are not
 * @throws Error if there is no built site or no browser
 */
export async function budget(): Promise<Tally> {
  const site = await serveCompressed(outDir(), process.env['BASE_PATH'] || '/');
  const browser = await chromium.launch(await findBrowser());
  try {
    const rows: Row[] = [];
    const faults: string[] = [];
    let pages = 0;
    for (const language of LANGUAGES) {
      const questions = await weighAll(browser, site, questionPaths(site.base, language));
      const kinds = measuredKinds(site.base, language);
      const others = await weighAll(
        browser,
        site,
        kinds.map(([, path]) => path),
      );
      rows.push(...questionRows(questions, language));
      rows.push(
        ...others.map((weight, index): Row => {
          const kind = kinds[index]?.[0] ?? '';
          return { name: `${kind}, ${language}`, weight, limits: OTHERS[kind] };
        }),
      );
      faults.push(...questions.flatMap((weight) => faultsOf(weight, QUESTION)));
      pages += questions.length + others.length;
    }
    faults.push(...rows.flatMap(({ weight, limits }) => (limits ? faultsOf(weight, limits) : [])));
    console.log(table(rows));
    const unique = [...new Set(faults)];
    for (const fault of unique) console.error(fault);
    return { passed: pages - unique.length, failed: unique.length };
  } finally {
    await browser.close();
    site.close();
  }
}

await command(import.meta.url, async () => (await budget()).failed === 0);
