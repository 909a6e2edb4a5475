import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { LANGUAGES, type Bilingual } from '../languages/language.ts';
import { readFolderName } from '../questions/folder.ts';

/** The data of a link's target. */
export interface IndexedQuestion {
  slug: string;
  names: Bilingual<{ title: string; view?: string | undefined }>;
}

/**
 * A function that looks up questions by id in `directory`, which has one folder per question.
 *
 * It lists the folders again when one was added or renamed, as under `astro dev`, and reads a file again when the file
 * has changed.
 */
export function questionIndex(directory: string): (id: string) => IndexedQuestion | undefined {
  const names = new Map<string, { changed: number; title: string; view: string | undefined }>();
  const read = (file: string) => {
    const changed = statSync(file).mtimeMs;
    const known = names.get(file);
    if (known?.changed === changed) return known;
    const yaml = /^---\n([^]*?)\n---/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
    const { title, view } = (parse(yaml) ?? {}) as { title?: string; view?: string };
    const now = { changed, title: title ?? '', view };
    names.set(file, now);
    return now;
  };
  let listed: { changed: number; folders: Map<string, string> } | undefined;
  const folderOf = (id: string) => {
    const changed = statSync(directory).mtimeMs;
    if (listed?.changed !== changed) {
      const named = readdirSync(directory).map((name) => [readFolderName(name)?.id ?? '', name] as const);
      listed = { changed, folders: new Map(named) };
    }
    return listed.folders.get(id);
  };
  return (id) => {
    const folder = folderOf(id);
    if (folder === undefined) return undefined;
    const [zh, en] = LANGUAGES.map((language) => read(join(directory, folder, `${language}.mdx`)));
    const slug = readFolderName(folder)?.slug;
    return zh && en && slug !== undefined ? { slug, names: { zh, en } } : undefined;
  };
}
