import type { SavedList } from '../../offline/site-files.ts';
import { fileAddress, listAddress } from './worker.ts';

/** The number of files that are loaded at the same time. */
const LANES = 6;

/** What became of a request to save a language. */
export type Outcome = { saved: number } | { missing: number } | 'full' | 'failed';

/**
 * Saves all files of a language in the store of their build; files that are there already are not loaded again.
 *
 * @param report called with the number of files that are done
 */
export async function saveLanguage(
  language: string,
  report: (done: number, all: number) => void,
): Promise<Outcome> {
  const response = await fetch(listAddress(language), { cache: 'no-cache' }).catch(() => undefined);
  if (!response?.ok) return 'failed';
  const list = (await response.clone().json()) as SavedList;
  const store = await caches.open(list.cache);
  const waiting = [...list.paths];
  let [done, missing, full] = [0, 0, false];
  const lane = async () => {
    for (let path = waiting.pop(); path !== undefined && !full; path = waiting.pop()) {
      try {
        if (!(await keep(store, fileAddress(path)))) missing++;
      } catch (error) {
        if (error instanceof DOMException && error.name === 'QuotaExceededError') full = true;
        else missing++;
      }
      report(++done, list.paths.length);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  if (full) return 'full';
  if (missing > 0) return { missing };
  // The list is stored last: its presence says that everything is there.
  await store.put(listAddress(language), response);
  return { saved: list.bytes };
}

async function keep(store: Cache, address: string): Promise<boolean> {
  if (await store.match(address)) return true;
  const response = await fetch(address);
  if (response.ok) await store.put(address, response);
  return response.ok;
}

/** The size of what is saved for a language, in bytes; `undefined` if it is not saved completely. */
export async function savedSize(language: string): Promise<number | undefined> {
  const list = await caches.match(listAddress(language));
  return list && ((await list.json()) as SavedList).bytes;
}
