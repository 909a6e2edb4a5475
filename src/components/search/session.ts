import type { Language } from '../../languages/language.ts';
import { UnreadableError, fetchedFiles, onceEach } from '../../search/query/files.ts';
import { openSearch, type Search } from '../../search/query/find.ts';
import type { ManifestPage } from '../../search/query/manifest.ts';
import { currentVersion } from '../../search/query/version.ts';
import { breather } from './breathe.ts';

/** The search of this site in one language, in one version of the index. */
export interface Session extends Search {
  version: string;
}

const BASE = import.meta.env.BASE_URL.replace(/\/*$/, '/');
const folderOf = (language: Language) => `${BASE}pagefind/${language}/`;

const versions = onceEach((folder: string) => currentVersion(folder));
const sessions = onceEach(async (folder: string): Promise<Search> =>
  openSearch(fetchedFiles(folder), breather()),
);
/** The version that the site was found to have after a part of an older one was gone. */
const renewed = new Map<Language, string>();

/**
 * Loads the search, once per language; after a failure, a new call tries again.
 *
 * @throws UnreadableError if the index does not exist or cannot be loaded
 */
export async function openSession(language: Language): Promise<Session> {
  const folder = folderOf(language);
  const version = renewed.get(language) ?? (await versions(folder));
  return { ...(await sessions(`${folder}${version}/`)), version };
}

/** The text of a section of a page, the lead by default; `undefined` if it does not load. */
export async function textOf(session: Session, page: ManifestPage, section = 0): Promise<string | undefined> {
  try {
    return await session.textOf(page, section);
  } catch (error) {
    if (error instanceof UnreadableError) return undefined;
    throw error;
  }
}

/** @throws UnreadableError if the site has another version than this session, so that `withSession` begins anew */
export async function refuseOutdated(session: Session, language: Language): Promise<void> {
  const version = await currentVersion(folderOf(language)).catch(() => session.version);
  if (version !== session.version) throw new UnreadableError('The site was updated.');
}

/**
 * Uses the search. If a part of it cannot be loaded because the site was updated in the meantime, this happens again with
 * the new index, so that nobody sees a mixture of two versions.
 *
 * @throws UnreadableError if a part cannot be loaded and the site still has the same version; OutdatedError if only a
 * reload of the page helps
 */
export async function withSession<T>(language: Language, use: (session: Session) => Promise<T>): Promise<T> {
  const before = renewed.get(language);
  try {
    return await use(await openSession(language));
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    const folder = folderOf(language);
    const used = before ?? (await versions(folder));
    const version = await currentVersion(folder);
    if (version === used) throw error;
    renewed.set(language, version);
    return use(await openSession(language));
  }
}
