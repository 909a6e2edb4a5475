import { chromium } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LANGUAGES } from '../languages/language.ts';
import { permalinks } from '../questions/permalinks.ts';
import { command, outDir } from './command.ts';
import { serveCompressed } from './compressed.ts';
import { findBrowser } from './find-browser.ts';
import { measuredKinds } from './page-kinds.ts';
import { audit, CATEGORIES, type Category } from './paint/lighthouse.ts';
import { median } from './paint/median.ts';
import { paint, type Paint } from './paint/throttled.ts';
import { buildStarlight, makeStarlight } from './rival/starlight.ts';

/** The least score of each category, of 100. */
const LEAST: Record<Category, number> = {
  performance: 98,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};

/** The greatest part of Starlight's time that ours may take. */
const MOST = { first: 0.6, largest: 0.65 };

const RUNS = 5;
const SLUGS = ['why-scale-before-softmax', 'linear-complexity-attention'];

const links = permalinks('/', 'http://localhost');

const line = (cells: readonly (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);
const head = (cells: readonly string[]) => {
  line(cells);
  line(cells.map((_, index) => (index === 0 ? '---' : '---:')));
};

/** Prints the scores of Lighthouse; returns whether all are high enough. */
async function scores(): Promise<boolean> {
  const site = await serveCompressed(outDir());
  const browser = await findBrowser();
  let ok = true;
  head(['page', ...CATEGORIES, 'layout shift']);
  try {
    for (const language of LANGUAGES) {
      const pages = [
        ...measuredKinds('/', language),
        ['question', links.question(SLUGS[0] ?? '', language)] as const,
      ];
      for (const [kind, path] of pages) {
        const { scores: found, shift, failed } = await audit(site.origin + path, browser, RUNS);
        line([`${kind}, ${language}`, ...CATEGORIES.map((each) => found[each]), shift.toFixed(3)]);
        const low = CATEGORIES.filter((category) => found[category] < LEAST[category]);
        if (low.length > 0) console.error(`${path}: too low in ${low.join(', ')}: ${failed.join(', ')}`);
        ok &&= low.length === 0;
      }
    }
    return ok;
  } finally {
    site.close();
  }
}

/** Prints when the pages of both sites are painted, in turns; returns whether ours are early enough. */
async function paints(starlight: string): Promise<boolean> {
  const sites = [await serveCompressed(outDir()), await serveCompressed(starlight)];
  const browser = await chromium.launch(await findBrowser());
  let ok = true;
  head([
    'page',
    'first paint',
    "Starlight's",
    'ratio',
    'largest paint',
    "Starlight's",
    'ratio',
    'layout shift',
  ]);
  try {
    for (const path of SLUGS.flatMap((slug) => LANGUAGES.map((language) => links.question(slug, language)))) {
      const seen: Paint[][] = sites.map(() => []);
      for (let run = 0; run < RUNS; run++)
        for (const [index, site] of sites.entries())
          seen[index]?.push(await paint(browser, site.origin + path));
      const [ours, theirs] = seen.map((all) => ({
        first: median(all.map(({ first }) => first)),
        largest: median(all.map(({ largest }) => largest)),
        shift: median(all.map(({ shift }) => shift)),
      }));
      if (!ours || !theirs) continue;
      const first = ours.first / theirs.first;
      const largest = ours.largest / theirs.largest;
      const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
      line([
        path,
        ...[seconds(ours.first), seconds(theirs.first), first.toFixed(2)],
        ...[seconds(ours.largest), seconds(theirs.largest), largest.toFixed(2)],
        ours.shift.toFixed(3),
      ]);
      ok &&= first <= MOST.first && largest <= MOST.largest && ours.shift === 0;
    }
    return ok;
  } finally {
    await browser.close();
    for (const site of sites) site.close();
  }
}

await command(import.meta.url, async () => {
  const given = process.env['STARLIGHT'];
  const folder = given ?? mkdtempSync(join(tmpdir(), 'starlight-'));
  try {
    if (!given) {
      makeStarlight(outDir(), folder);
      buildStarlight(folder);
    }
    const early = await paints(join(folder, 'dist'));
    console.log();
    const high = await scores();
    if (!early)
      console.error(
        `A page is painted later than ${MOST.first} or ${MOST.largest} of Starlight's time, or it shifts.`,
      );
    return early && high;
  } finally {
    if (!given) rmSync(folder, { recursive: true });
  }
});
