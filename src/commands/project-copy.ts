import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from '../gates/files.ts';

/** What a build needs. */
const PROJECT = ['.config', 'src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Copies the project into an empty folder and writes some files of its content anew. The installed packages are linked. */
export function copyProject(root: string, folder: string, changes: Files): void {
  for (const part of PROJECT) cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const [file, text] of Object.entries(changes)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/** How the build of a copy ended. */
export interface CopyBuild {
  ok: boolean;
  /** What it printed. */
  said: string;
  seconds: number;
}

/** Builds a copy of the project into its folder `dist`, with a cache of its own. */
export function buildCopy(folder: string, env: Record<string, string> = {}): CopyBuild {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build'],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
        OUT_DIR: 'dist',
        CACHE_DIR: '.cache',
        ...env,
      },
    },
  );
  return { ok: status === 0, said: stdout + stderr, seconds: (performance.now() - start) / 1000 };
}
