import { isOff, isSupported, register } from './worker.ts';

/**
 * Registers the service worker, stores the page of the first visit, and tells the reader about a new version of the
 * site. If anything fails, the site works as without a worker.
 */
export async function startOffline(): Promise<void> {
  if (!isSupported() || isOff()) return;
  try {
    const { serviceWorker } = navigator;
    const controlled = serviceWorker.controller !== null;
    const registration = await register();
    if (controlled) {
      serviceWorker.controller?.postMessage({ type: 'MOVE_VISITED' });
      await watch(registration);
    } else {
      // The page was loaded before there was a worker, which would otherwise not know it.
      (await serviceWorker.ready).active?.postMessage({
        type: 'CACHE_URLS',
        payload: { urlsToCache: loadedAddresses() },
      });
    }
  } catch {
    // Storing pages is an extra: readers who do not get it need no message.
  }
}

/** The addresses of this page, its short link, and of what it has loaded. */
function loadedAddresses(): string[] {
  const short = document.querySelector<HTMLLinkElement>('link[rel="shortlink"]')?.href;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  return [
    location.href.replace(/[?#].*/, ''),
    ...(short === undefined ? [] : [location.origin + new URL(short).pathname]),
    ...loaded.filter((address) => address.startsWith(location.origin) && !address.endsWith('/sw.js')),
  ];
}

/** Tells the reader when a new version is waiting, now or later. */
async function watch(registration: ServiceWorkerRegistration): Promise<void> {
  const tell = async () => (await import('./update.ts')).offerUpdate(registration);
  const follow = () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') void tell();
    });
  };
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    void import('./update.ts').then(({ versionChanged }) => versionChanged());
  });
  registration.addEventListener('updatefound', follow);
  follow();
  if (registration.waiting) await tell();
}
