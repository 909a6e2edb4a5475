import type { Manifest } from './manifest.ts';
import type { Ranked } from './rank.ts';

/** Moves the question whose id is the query to the first place. */
export function withNamed(query: string, results: Ranked[], manifest: Manifest): Ranked[] {
  const [, category, number] = /^\s*([1-6])[-‐‑–.](\d{1,2})\s*$/.exec(query) ?? [];
  const id = `${category}-${number?.padStart(2, '0')}`;
  const page = manifest.pages.find((one) => one.id === id);
  if (!page) return results;
  return [{ page, score: Infinity, sections: [] }, ...results.filter((one) => one.page !== page)];
}
