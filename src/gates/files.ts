import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The text of every file by its path from the root, `content/questions/1-04-…/zh.mdx`; images and the like are ''. */
export type Files = Record<string, string>;

const TEXT = /\.(mdx?|json|bib|py|out|html|xml)$/;

/**
 * Reads a folder with everything under it; the gates' only door to the files.
 *
 * @param root folder from which the paths are named
 * @param folder path from the root; one that does not exist holds nothing
 */
export function readFiles(root: string, folder: string): Files {
  const files: Files = {};
  const directory = join(root, folder);
  if (!existsSync(directory)) return files;
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.startsWith('.') || entry.parentPath.includes('__pycache__')) continue;
    const path = join(entry.parentPath, entry.name);
    files[relative(root, path).split(sep).join('/')] = TEXT.test(entry.name)
      ? readFileSync(path, 'utf8')
      : '';
  }
  return files;
}
