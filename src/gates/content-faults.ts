import { drawings } from '../figures/drawings/index.ts';
import { figures } from '../figures/interactive/index.ts';
import type { Fault } from './fault.ts';
import { readFiles } from './files.ts';
import { sourceFaults } from './source/source-gate.ts';

/**
 * Everything that is wrong with the content of a project, as the build and the commands check it.
 *
 * @param root the folder that holds `content/`
 */
export const contentFaults = (root: string): Fault[] =>
  sourceFaults(readFiles(root, 'content'), Object.keys(drawings), figures);
