import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * The text of every file, keyed by its path from the root, `content/questions/1-04-…/zh.mdx`; binary files such as
 * images have the text ''.
 */
export type Files = Record<string, string>;

const TEXT = /\.(mdx?|json|bib|py|out|html|css|xml|js|txt)$/;

/**
 * Reads all files in a folder and its subfolders. Only this module of the gates reads files.
 *
 * @param root folder that the paths are relative to
 * @param folder path from the root; a folder that does not exist counts as empty
 */
export function readFiles(root: string, folder: string): Files {
  return Object.fromEntries(paths(root, folder).map((path) => [path, text(root, path)]));
}

/** Like `readFiles`, but reads each text when it is asked for and does not keep it: a built site may be larger than the memory. */
export function openFiles(root: string, folder: string): Files {
  const files: Files = {};
  for (const path of paths(root, folder))
    Object.defineProperty(files, path, { enumerable: true, get: () => text(root, path) });
  return files;
}

function paths(root: string, folder: string): string[] {
  const directory = join(root, folder);
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.parentPath.includes('__pycache__'),
    )
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

const text = (root: string, path: string) => (TEXT.test(path) ? readFileSync(join(root, path), 'utf8') : '');
