import { createHash } from 'node:crypto';
import type { Language } from '../../languages/language.ts';
import { downloadName } from '../../questions/permalinks.ts';

/** The folder of the printed handbooks, from the root of the project; Git ignores it. */
export const HANDBOOK_FOLDER = 'handbook';

/** The paths of a printed handbook and of the hash of the answers that it was printed from. */
export function handbookFiles(folder: string, language: Language): { pdf: string; hash: string } {
  const name = `${folder}/${downloadName(language)}`;
  return { pdf: `${name}.pdf`, hash: `${name}.sha256` };
}

/**
 * Identifies the answers that a handbook was printed from.
 *
 * @param collection the file of all answers in Markdown
 */
export function contentHash(collection: Uint8Array): string {
  return createHash('sha256').update(collection).digest('hex');
}
