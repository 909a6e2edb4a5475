import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { pagefindWord } from '../terms/encode.ts';
import type { IndexedPage } from './indexed-page.ts';

/** The files of Pagefind that the search in the browser loads; the others are user interfaces that the site does not use. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_meta|index\/.*)$/;

/**
 * Writes Pagefind's index of some pages into a folder.
 *
 * @param pages the pages by id
 * @returns for each id, the name of the page in Pagefind's results
 * @throws Error with the message of Pagefind
 */
export async function writeBundle(
  folder: string,
  pages: ReadonlyMap<string, IndexedPage>,
): Promise<Map<string, string>> {
  const { errors, index } = await pagefind.createIndex({ forceLanguage: 'und' });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  for (const [id, { atoms }] of pages) {
    const content = atoms.map(pagefindWord).join(' ');
    const added = await index.addCustomRecord({ url: id, content, language: 'und' });
    if (added.errors.length > 0) throw new Error(`Pagefind refuses ${id}: ${added.errors.join('; ')}`);
  }
  const result = await index.getFiles();
  await index.deleteIndex();
  if (result.errors.length > 0) throw new Error(`Pagefind returned no index: ${result.errors.join('; ')}`);

  const records = new Map<string, string>();
  for (const { path, content } of result.files) {
    if (NEEDED.test(path)) await write(join(folder, path), content);
    const fragment = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (fragment !== undefined) {
      const { url, words } = readFragment(content);
      if (words !== pages.get(url)?.atoms.length) {
        throw new Error(
          `Pagefind counts ${words} words in ${url} where there are ${pages.get(url)?.atoms.length}.`,
        );
      }
      records.set(url, fragment);
    }
  }
  for (const id of pages.keys()) if (!records.has(id)) throw new Error(`Pagefind lost ${id}.`);
  return records;
}

/** Reads the file that Pagefind stores for a page. Results contain only the name of this file; the file contains the page's id. */
function readFragment(content: Uint8Array): { url: string; words: number } {
  const text = gunzipSync(content).toString('utf8');
  const { url, word_count: words } = JSON.parse(text.slice(text.indexOf('{'))) as {
    url: string;
    word_count: number;
  };
  return { url, words };
}

async function write(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
