import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../languages/language.ts';
import { openSearch, type Search } from '../query/find.ts';
import { CURRENT, type Current } from '../query/version.ts';

/** A file of the index that was read, with its size in bytes. */
export interface FileRead {
  name: string;
  bytes: Uint8Array;
}

/**
 * The search of a built site, in Node. It uses the index of the build and the same code as the browser; a browser test
 * checks that both return the same results.
 *
 * @param site folder of the built site
 * @param onRead called for each file that the search reads
 * @throws Error if the site is not built
 */
export async function openBuiltSearch(
  site: string,
  language: Language,
  onRead: (file: FileRead) => void = () => undefined,
): Promise<Search> {
  const folder = join(site, 'pagefind', language);
  const current = join(folder, CURRENT);
  if (!existsSync(current)) {
    throw new Error(`There is no search index in ${folder}; run "npm run build" first.`);
  }
  const { version } = JSON.parse(await readFile(current, 'utf8')) as Current;
  const bytes = async (name: string) => {
    const content = new Uint8Array(await readFile(join(folder, version, name)));
    onRead({ name, bytes: content });
    return content;
  };
  return openSearch({
    bytes,
    json: async <T>(name: string) => JSON.parse(new TextDecoder().decode(await bytes(name))) as T,
  });
}
