import type { SavedList } from './site-files.ts';

/**
 * The part of the worker that Workbox does not have. It is written into the worker as text, so that it must stand alone.
 *
 * After an update, the pages that the old build stored are loaded again for the new one, and if a whole language was
 * saved, its files of the new build. Only when all are there is the store of the old build deleted; without a network it
 * stays, and the next visit tries again.
 *
 * @param cache the name of the store of this build
 * @param prefix how the names of the stores of all builds begin
 */
export function keepVisited(cache: string, prefix: string): void {
  const worker = self as unknown as {
    registration: { scope: string };
    addEventListener(
      type: string,
      listener: (event: { data?: { type?: string }; waitUntil(work: Promise<unknown>): void }) => void,
    ): void;
  };
  const load = async (store: Cache, url: string): Promise<Response | undefined> => {
    const response = await fetch(url, { cache: 'no-cache' });
    // A page that the new build no longer has is forgotten.
    if (!response.ok) return undefined;
    await store.put(url, response.clone());
    return response;
  };
  const move = async (name: string): Promise<void> => {
    const [old, store] = [await caches.open(name), await caches.open(cache)];
    for (const { url } of await old.keys()) {
      if (url.includes('/_astro/') || (await store.match(url))) continue;
      const response = await load(store, url);
      if (!response || !/\/offline\/\w+\.json$/.test(url)) continue;
      const { paths } = (await response.json()) as SavedList;
      for (const path of paths) {
        const file = worker.registration.scope + path;
        if (!(await store.match(file))) await load(store, file);
      }
    }
    await caches.delete(name);
  };
  let moving: Promise<void> | undefined;
  const moveAll = async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cache);
    for (const name of names) await move(name).catch(() => undefined);
    moving = undefined;
  };
  worker.addEventListener('message', (event) => {
    if (event.data?.type === 'MOVE_VISITED') event.waitUntil((moving ??= moveAll()));
  });
}

/**
 * A worker that removes itself: it deletes what the site stored and unregisters. It is published at the address of the
 * worker to turn reading offline off, because a worker stays with its readers when its file is only deleted.
 *
 * @param prefix how the names of the stores of all builds begin
 */
export function removeItself(prefix: string): void {
  const worker = self as unknown as {
    registration: { scope: string; unregister(): Promise<boolean> };
    skipWaiting(): Promise<void>;
    addEventListener(
      type: string,
      listener: (event: { waitUntil(work: Promise<unknown>): void }) => void,
    ): void;
  };
  worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
  worker.addEventListener('activate', (event) => {
    const remove = async () => {
      for (const name of await caches.keys())
        if (name.startsWith(prefix) || name.endsWith(worker.registration.scope)) await caches.delete(name);
      await worker.registration.unregister();
    };
    event.waitUntil(remove());
  });
}
