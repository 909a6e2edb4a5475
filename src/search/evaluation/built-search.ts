import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from '../../languages/language.ts';
import { openSearch, type Search } from '../query/find.ts';
import type { Manifest } from '../query/manifest.ts';
import { pagefindLookup, type Pagefind } from '../query/pagefind-postings.ts';

/**
 * The search of a built site, in Node: its own index, its own `pagefind.js` as it was built, and the very code that
 * runs in the browser. (A browser test holds that both give the same.)
 *
 * @param site folder of the built site
 * @throws where the site is not built
 */
export async function openBuiltSearch(site: string, language: Language): Promise<Search> {
  const folder = join(site, 'pagefind', language);
  const file = join(folder, 'manifest.json');
  if (!existsSync(file)) {
    throw new Error(`There is no search index in ${folder}; run "npm run build" first.`);
  }
  globalThis.fetch = fetchWithFiles;
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest;
  const pagefind = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Pagefind;
  await pagefind.options({ basePath: `${pathToFileURL(folder).href}/` });
  return openSearch(manifest, pagefindLookup(pagefind, manifest));
}

const fetchFromNetwork = globalThis.fetch;

/** Node's `fetch` knows no files, and `pagefind.js` fetches its index from where it stands. */
const fetchWithFiles: typeof fetch = async (input, init) => {
  const address = String(input instanceof Request ? input.url : input);
  if (!address.includes('file:')) return fetchFromNetwork(input, init);
  const url = new URL(address.slice(address.indexOf('file:')));
  url.search = '';
  return new Response(await readFile(url));
};
