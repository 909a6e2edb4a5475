import { afterEach, expect, test, vi } from 'vitest';
import { otherEngines } from './engines.ts';

const present = { name: 'firefox', find: () => Promise.resolve({}), install: 'install Firefox' };
const missing = { name: 'webkit', find: () => Promise.resolve(undefined), install: 'install WebKitGTK' };

afterEach(() => vi.restoreAllMocks());

test('a developer without an engine is told so in one line, and the others are used', async () => {
  const said = vi.spyOn(console, 'log').mockReturnValue();
  expect(await otherEngines({}, [missing, present])).toEqual(['firefox']);
  expect(said.mock.calls).toEqual([
    ['Not tested in webkit, which this machine does not have: install WebKitGTK.'],
  ]);
});

test('in continuous integration, a missing engine is an error that says what to install', async () => {
  await expect(otherEngines({ CI: 'true' }, [present, missing])).rejects.toThrow(
    'The browser tests need webkit and none could be installed: install WebKitGTK.',
  );
});
