import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * The text of every file, keyed by its path from the root, `content/questions/1-04-…/zh.mdx`; binary files such as
 * images have the text ''.
 */
export type Files = Record<string, string>;

const TEXT = /\.(mdx?|json|bib|py|out|html|xml|js|txt)$/;

/**
 * Reads all files in a folder and its subfolders. It is the only function of the gates that reads files.
 *
 * @param root folder that the paths are relative to
 * @param folder path from the root; a folder that does not exist counts as empty
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
