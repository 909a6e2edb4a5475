import { globSync } from 'node:fs';
import { drawings } from '../figures/drawings/index.ts';
import { figures } from '../figures/interactive/index.ts';
import type { Fault } from './fault.ts';
import { readFiles } from './files.ts';
import type { ParsedFiles } from './source/parse-content.ts';
import { checkRegistration } from './source/registration.ts';
import { sourceFaults } from './source/source-gate.ts';

/**
 * All faults in the content of a project; the build and the commands both use this check.
 *
 * @param root the folder that contains `content/` and, except in tests, `src/figures/`
 * @param known the files that were parsed before; new ones are added
 */
export function contentFaults(root: string, known?: ParsedFiles): Fault[] {
  const names = Object.keys(drawings);
  const paths = globSync('src/figures/**/*.{ts,astro}', { cwd: root }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  return [
    ...checkRegistration(paths, new Set([...names, ...Object.keys(figures)])),
    ...sourceFaults(readFiles(root, 'content'), names, figures, known),
  ];
}
