import { brotliCompressSync } from 'node:zlib';
import type { Language } from '../../languages/language.ts';
import { openBuiltSearch, type FileRead } from './built-search.ts';

/** What a query moves over the network: files of the index, each compressed with Brotli. */
export interface Cost {
  requests: number;
  bytes: number;
}

/** The costs of queries in one language. */
export interface Costs {
  /** Of each query as the first of a visit: the index is not loaded yet. */
  first: Cost[];
  /** Of each query after the one before it. */
  next: Cost[];
}

/** The number of results whose excerpts the search dialog shows. */
const SHOWN = 8;

/**
 * The costs of queries. The script and the style of the search are not included; the browser test of the weight adds
 * them.
 *
 * @param site folder of the built site
 * @throws Error if the site is not built
 */
export async function costsOf(queries: readonly string[], site: string, language: Language): Promise<Costs> {
  const sizes = new Map<string, number>();
  const sizeOf = ({ name, bytes }: FileRead) => {
    const size = sizes.get(name) ?? brotliCompressSync(bytes).length;
    sizes.set(name, size);
    return size;
  };
  const costs: Costs = { first: [], next: [] };
  for (const [at, query] of queries.entries()) {
    let files: FileRead[] = [];
    const search = await openBuiltSearch(site, language, (file) => files.push(file));
    const ask = async (text: string): Promise<Cost> => {
      const { results } = await search.find(text);
      const shown = results.slice(0, SHOWN);
      await Promise.all(shown.map(({ page, sections }) => search.textOf(page, sections[0] ?? 0)));
      const cost = { requests: files.length, bytes: files.reduce((sum, file) => sum + sizeOf(file), 0) };
      files = [];
      return cost;
    };
    costs.first.push(await ask(query));
    costs.next.push(await ask(queries[(at + 1) % queries.length] ?? query));
  }
  return costs;
}

/** The median of some costs, of bytes and requests each; zero if there are none. */
export function medianCost(costs: readonly Cost[]): Cost {
  const middle = (of: (cost: Cost) => number) =>
    costs.map(of).sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? 0;
  return { requests: middle(({ requests }) => requests), bytes: middle(({ bytes }) => bytes) };
}
