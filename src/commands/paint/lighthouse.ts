import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { chromium } from '@playwright/test';
import type { Browser } from '../find-browser.ts';
import { median } from './median.ts';

/** Not a dependency of the project: npm fetches it when the command runs. */
const LIGHTHOUSE = 'lighthouse@13.5.0';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

const report = z.object({
  categories: z.record(z.enum(CATEGORIES), z.object({ score: z.number().nullable() })),
  audits: z.record(
    z.string(),
    z.object({ id: z.string(), score: z.number().nullable(), numericValue: z.number().optional() }),
  ),
});

/** What some runs of Lighthouse found on a page: medians. */
export interface Audit {
  /** 0 to 100 by category. */
  scores: Record<Category, number>;
  /** Cumulative layout shift. */
  shift: number;
  /** The audits that did not pass in some run, performance aside. */
  failed: string[];
}

/**
 * Runs Lighthouse on a page several times, with its own defaults: a phone on slow 4G.
 *
 * @throws Error if Lighthouse cannot be fetched or does not end with a report
 */
export async function audit(address: string, browser: Browser, runs: number): Promise<Audit> {
  const all: z.infer<typeof report>[] = [];
  for (let run = 0; run < runs; run++) all.push(report.parse(JSON.parse(await lighthouse(address, browser))));
  const score = (category: Category) =>
    Math.round(100 * median(all.map(({ categories }) => categories[category].score ?? 0)));
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    shift: median(all.map(({ audits }) => audits['cumulative-layout-shift']?.numericValue ?? NaN)),
    failed: [
      ...new Set(
        all.flatMap(({ audits }) =>
          Object.values(audits)
            .filter((each) => each.score === 0 && each.numericValue === undefined)
            .map(({ id }) => id),
        ),
      ),
    ],
  };
}

async function lighthouse(address: string, { executablePath, args }: Browser): Promise<string> {
  const flags = ['--headless=new', ...args].join(' ');
  const child = spawn(
    'npm',
    [
      ...['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', address],
      ...['--output=json', '--output-path=stdout', '--quiet', `--chrome-flags=${flags}`],
      `--only-categories=${CATEGORIES.join(',')}`,
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, CHROME_PATH: executablePath ?? chromium.executablePath() },
    },
  );
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const [out, said, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (status !== 0) throw new Error(`Lighthouse failed on ${address}:\n${said.slice(-2000)}`);
  return out;
}
