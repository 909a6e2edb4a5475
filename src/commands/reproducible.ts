import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command, outDir } from './command.ts';
import { runNpm } from './program.ts';
import type { Tally } from './tally.ts';

/** The hash of every file of a folder, by its path. */
export function hashes(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), hash];
    }),
  );
}

/** How two builds differ, one line per file; empty if they are the same byte for byte. */
export function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].sort().flatMap((path) => {
    if (!other.has(path)) return [`${path}: only in the first build`];
    if (!one.has(path)) return [`${path}: only in the second build`];
    return one.get(path) === other.get(path) ? [] : [`${path}: differs`];
  });
}

/** Of many differences with one cause, so many are listed. */
const SHOWN = 20;

/**
 * Builds the site again into another folder, with an empty cache, and compares it with the site that is built already.
 *
 * @throws Error if there is no built site, or if the second build fails
 */
export function rebuild(): Tally {
  const folder = mkdtempSync(join(tmpdir(), 'again-'));
  try {
    const first = hashes(outDir());
    const env = { OUT_DIR: join(folder, 'dist'), CACHE_DIR: join(folder, 'cache') };
    if (!runNpm('build', [], env)) throw new Error('The second build failed.');
    const found = differences(first, hashes(env.OUT_DIR));
    for (const line of found.slice(0, SHOWN)) console.error(line);
    if (found.length > SHOWN) console.error(`and ${found.length - SHOWN} more`);
    console.log(`reproducible: ${first.size} files, ${found.length} different`);
    return { passed: first.size - found.length, failed: found.length };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await command(import.meta.url, () => runNpm('build') && rebuild().failed === 0);
