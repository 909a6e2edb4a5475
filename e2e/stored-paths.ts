/**
 * The paths of the pages that the worker of the site has stored, in the stores of all builds. It runs in the page, so that
 * it stands alone.
 */
export async function storedPaths(): Promise<string[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith('transformer-84 '));
  const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return keys.flat().map(({ url }) => new URL(url).pathname);
}
