import type { GenerateSWOptions } from 'workbox-build';

type Route = NonNullable<GenerateSWOptions['runtimeCaching']>[number];
/** What Workbox passes to the functions below, which run in the worker. */
interface Asked {
  url: URL;
  request: Request;
  sameOrigin: boolean;
}
interface WorkerScope {
  registration: { scope: string };
}
declare const self: WorkerScope;

/** How long a page may load before a stored version is shown, in seconds. */
const PATIENCE = 4;

/**
 * The functions are written into the worker as text, so that each must stand alone.
 *
 * A stored file of another build is used if this build has none: with its scripts and styles, whose addresses differ in
 * each build, a page of another build is whole.
 */
const ANY_BUILD = {
  cachedResponseWillBeUsed: async ({
    cachedResponse,
    request,
  }: {
    cachedResponse?: Response | null;
    request: Request;
  }) => cachedResponse ?? (await caches.match(request.url)) ?? null,
};

/** The query of a page holds the state of its figures or a search, and that of the search index a time; both are one file. */
const WITHOUT_QUERY = {
  cacheKeyWillBeUsed: async ({ request }: { request: Request }) => {
    const url = new URL(request.url);
    url.search = '';
    return url.href;
  },
};

/**
 * The service worker, as options for Workbox. It keeps the scripts, styles and fonts of its build from the start, and
 * stores each page that is visited. Online, pages come from the network, so that a correction is seen at once; without a
 * network, or if it is slow, from the store, and if they are not there, the page about reading offline is shown.
 *
 * @param directory the built site
 * @param cache the name of the store, which differs in each build
 */
export function workerOptions(directory: string, cache: string): Omit<GenerateSWOptions, 'swDest'> {
  const stored = (offlinePage?: string): NonNullable<Route['options']> => ({
    cacheName: cache,
    plugins: [WITHOUT_QUERY, ANY_BUILD],
    ...(offlinePage !== undefined && { precacheFallback: { fallbackURL: offlinePage } }),
  });
  const page = (offlinePage: string): Partial<Route> => ({
    handler: 'NetworkFirst',
    options: { ...stored(offlinePage), networkTimeoutSeconds: PATIENCE },
  });
  const [zh, en] = ['offline/index.html', 'en/offline/index.html'];
  return {
    globDirectory: directory,
    globPatterns: ['_astro/**/*.{js,css,woff2}', zh, en, 'favicon.svg'],
    dontCacheBustURLsMatching: /^_astro\//,
    mode: 'production',
    sourcemap: false,
    inlineWorkboxRuntime: true,
    // A new worker waits until no page of the old build is open, or until the reader asks for the new version.
    skipWaiting: false,
    // The first page that a reader visits has no worker; its scripts that load later are then kept as well.
    clientsClaim: true,
    runtimeCaching: [
      {
        urlPattern: ({ url, sameOrigin }: Asked) =>
          sameOrigin && url.pathname.endsWith('/') && url.href.startsWith(`${self.registration.scope}en/`),
        ...page(en),
      } as Route,
      {
        urlPattern: ({ url, sameOrigin }: Asked) =>
          sameOrigin && url.pathname.endsWith('/') && url.href.startsWith(self.registration.scope),
        ...page(zh),
      } as Route,
      {
        // An address without its last slash, or one that does not exist.
        urlPattern: ({ url, request }: Asked) =>
          request.mode === 'navigate' && url.href.startsWith(`${self.registration.scope}en/`),
        handler: 'NetworkOnly',
        options: { precacheFallback: { fallbackURL: en } },
      },
      {
        urlPattern: ({ request }: Asked) => request.mode === 'navigate',
        handler: 'NetworkOnly',
        options: { precacheFallback: { fallbackURL: zh } },
      },
      {
        // Files of another build; those of this one are kept from the start.
        urlPattern: ({ url, sameOrigin }: Asked) => sameOrigin && url.pathname.includes('/_astro/'),
        handler: 'CacheFirst',
        options: stored(),
      },
      {
        urlPattern: ({ url, sameOrigin }: Asked) =>
          sameOrigin && /\/(?:pagefind|drawings)\/|\/questions\.json$/.test(url.pathname),
        handler: 'NetworkFirst',
        options: stored(),
      },
    ],
  };
}
