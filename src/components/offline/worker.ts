import { cachePrefix } from '../../offline/cache-name.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/*$/, '/');
const SWITCH = 'offline';

/** How the names of the stores of this site begin. */
export const PREFIX = cachePrefix(BASE);

/** The address of the list of files that a reader can save in a language. */
export const listAddress = (language: string): string => `${location.origin}${BASE}offline/${language}.json`;

/** The address of a file of the site. */
export const fileAddress = (path: string): string => location.origin + BASE + path;

/** Whether this browser has service workers here; over plain http and in some private windows it has none. */
export const isSupported = (): boolean => 'serviceWorker' in navigator && 'caches' in window;

/** Whether the reader has turned storing off. */
export function isOff(): boolean {
  try {
    return localStorage.getItem(SWITCH) === 'off';
  } catch {
    return false;
  }
}

/** Turns storing on or off, for the next visits as well if the browser remembers it. */
export function turn(on: boolean): void {
  try {
    if (on) localStorage.removeItem(SWITCH);
    else localStorage.setItem(SWITCH, 'off');
  } catch {
    // Storage is not available: the choice holds for this visit.
  }
}

/** Registers the worker of the site. */
export const register = (): Promise<ServiceWorkerRegistration> =>
  navigator.serviceWorker.register(`${BASE}sw.js`, { scope: BASE });

/** Removes the worker and everything that it stored. */
export async function remove(): Promise<void> {
  turn(false);
  const registration = await navigator.serviceWorker.getRegistration(BASE);
  await registration?.unregister();
  for (const name of await caches.keys()) {
    // Workbox ends the name of its own store with the scope of the worker.
    if (name.startsWith(PREFIX) || name.endsWith(location.origin + BASE)) await caches.delete(name);
  }
}
