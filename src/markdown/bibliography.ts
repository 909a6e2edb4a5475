import { readFileSync, statSync } from 'node:fs';
import { readBibliography, type Work } from './references.ts';

/** Reads the bibliography at `path` when asked, and again when the file has changed. */
export function bibliographyReader(path: string): () => ReadonlyMap<string, Work> {
  let known: { changed: number; works: ReadonlyMap<string, Work> } | undefined;
  return () => {
    const changed = statSync(path).mtimeMs;
    if (known?.changed !== changed) known = { changed, works: readBibliography(readFileSync(path, 'utf8')) };
    return known.works;
  };
}
