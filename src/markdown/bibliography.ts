import { readFileSync, statSync } from 'node:fs';
import { readBibliography, type Work } from './references.ts';

/** A function that returns the bibliography at `path` and reads the file again when it has changed. */
export function bibliographyReader(path: string): () => ReadonlyMap<string, Work> {
  let known: { changed: number; works: ReadonlyMap<string, Work> } | undefined;
  return () => {
    const changed = statSync(path).mtimeMs;
    if (known?.changed !== changed) known = { changed, works: readBibliography(readFileSync(path, 'utf8')) };
    return known.works;
  };
}
