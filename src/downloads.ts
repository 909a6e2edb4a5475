/** The files that readers take along. Each is made once per build, because a page names its size as well. */
import { existsSync, readFileSync } from 'node:fs';
import { exportSources, library } from './content.ts';
import { archive } from './exports/archive.ts';
import { collectionMarkdown } from './exports/collection/collection.ts';
import { ankiDeck } from './exports/deck/deck.ts';
import { contentHash, HANDBOOK_FOLDER, handbookFiles } from './exports/handbook/files.ts';
import { vaultFiles } from './exports/vault/vault.ts';
import { drawings } from './figures/drawings/index.ts';
import { renderStandalone } from './figures/drawings/kit/render.ts';
import type { Language } from './languages/language.ts';
import type { DownloadKind } from './questions/permalinks.ts';
import { links } from './site.ts';

type Maker = (language: Language) => Uint8Array<ArrayBuffer> | undefined;

const bytes = (content: Uint8Array) => new Uint8Array(content);

const MAKERS: Record<DownloadKind, Maker> = {
  zip: (language) =>
    bytes(
      archive(
        vaultFiles(library, language, {
          links,
          sourcesOf: exportSources,
          drawings,
          render: renderStandalone,
        }),
      ),
    ),
  apkg: (language) => bytes(ankiDeck(library, language, exportSources)),
  md: (language) => new TextEncoder().encode(collectionMarkdown(library, language, exportSources)),
  pdf: handbook,
};

const made = new Map<string, Uint8Array<ArrayBuffer> | undefined>();

/** The bytes of a file; `undefined` only for a handbook that was not printed, or not from the current answers. */
export function download(kind: DownloadKind, language: Language): Uint8Array<ArrayBuffer> | undefined {
  const key = `${kind} ${language}`;
  if (!made.has(key)) made.set(key, MAKERS[kind](language));
  return made.get(key);
}

/** The handbook that `npm run handbook` printed, if it was printed from the current answers. */
function handbook(language: Language): Uint8Array<ArrayBuffer> | undefined {
  const { pdf, hash } = handbookFiles(HANDBOOK_FOLDER, language);
  if (!existsSync(pdf) || !existsSync(hash)) return undefined;
  const current = contentHash(download('md', language) ?? new Uint8Array());
  if (readFileSync(hash, 'utf8').trim() === current) return bytes(readFileSync(pdf));
  console.warn(
    `${pdf} was printed from other answers, so the site does not offer it. Run "npm run handbook", and then build again.`,
  );
  return undefined;
}
