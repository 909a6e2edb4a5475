import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from '../../languages/language.ts';
import { openSearch, type Search } from '../query/find.ts';
import type { Manifest } from '../query/manifest.ts';
import { pagefindLookup, type Pagefind } from '../query/pagefind-postings.ts';

/**
 * The search of a built site, in Node. It uses the index and the `pagefind.js` of the build and the same code as the
 * browser; a browser test checks that both return the same results.
 *
 * @param site folder of the built site
 * @throws Error if the site is not built
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

/**
 * A `fetch` that also reads files: `pagefind.js` fetches its index relative to its own address, and Node's `fetch`
 * cannot read files.
 */
const fetchWithFiles: typeof fetch = async (input, init) => {
  const address = String(input instanceof Request ? input.url : input);
  if (!address.includes('file:')) return fetchFromNetwork(input, init);
  const url = new URL(address.slice(address.indexOf('file:')));
  url.search = '';
  return new Response(await readFile(url));
};
