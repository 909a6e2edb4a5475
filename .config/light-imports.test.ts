import { expect, test } from 'vitest';
import { lightImports } from './light-imports.ts';

/** The wrapper of dynamic imports that the plugin gives to the bundler, with a document that loads or refuses styles. */
async function wrapper(appended: string[], loads: boolean) {
  const plugin = lightImports();
  (plugin.configResolved as (config: object) => void)({ base: '/name/' });
  const { handler } = plugin.load as { handler: (id: string) => string | undefined };
  expect(handler('src/other.ts')).toBeUndefined();
  const source = handler('\0vite/preload-helper.js') ?? '';
  Object.assign(globalThis, {
    document: {
      querySelector: () => null,
      createElement: () => ({ remove: () => undefined }),
      head: {
        append(link: { href: string; onload(): void; onerror(): void }) {
          appended.push(link.href);
          if (loads) link.onload();
          else link.onerror();
        },
      },
    },
  });
  const { __vitePreload } = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as {
    __vitePreload: (load: () => Promise<string>, styles?: string[]) => Promise<string>;
  };
  return __vitePreload;
}

test('a dynamic import gets the styles of its module first, under the base path', async () => {
  const appended: string[] = [];
  const load = await wrapper(appended, true);
  expect(await load(() => Promise.resolve('module'), ['_astro/a.css'])).toBe('module');
  expect(await load(() => Promise.resolve('module'))).toBe('module');
  expect(appended).toEqual(['/name/_astro/a.css']);
});

test('a style that does not load is an error', async () => {
  const load = await wrapper([], false);
  await expect(load(() => Promise.resolve('module'), ['_astro/a.css'])).rejects.toThrow(
    '/name/_astro/a.css did not load.',
  );
});
