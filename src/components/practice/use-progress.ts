import { useEffect, useMemo, useState } from 'preact/hooks';
import { NewerVersion, readFile } from '../../practice/progress/format.ts';
import { bookmarked, merge, NOTHING, type Change } from '../../practice/progress/progress.ts';
import { replay } from '../../practice/schedule/memory.ts';
import { offsetAt, studyDay } from '../../practice/schedule/study-day.ts';
import type { Standings } from '../../practice/session/selection.ts';
import { Store, type Snapshot } from '../../practice/store/store.ts';

/** What an import did. */
export interface Imported {
  reviews: number;
  bookmarks: number;
  /** The number of parts that could not be read, and were set aside. */
  broken: number;
}

/** Why nothing was imported: the file is not an export of this site, or a newer version of the site has written it. */
export type Refused = 'unreadable' | 'newer';

/** The reader's progress and the ways to change it. */
export interface ProgressDoor extends Snapshot {
  standings: Standings;
  change(change: Change): void;
  import(text: string): Promise<Imported | Refused>;
  discardAside(): void;
  wipe(): Promise<void>;
}

/** The progress in the browser's storage, kept up to date with other tabs. */
export function useProgress(): ProgressDoor {
  const [snapshot, setSnapshot] = useState<Snapshot>({ progress: NOTHING, aside: [], trouble: undefined });
  const [store] = useState(() => new Store(setSnapshot));
  useEffect(() => void store.load(), []);

  const { progress } = snapshot;
  const now = Date.now();
  const today = studyDay(now, offsetAt(now));
  const standings = useMemo(
    () => ({ memories: replay(progress.reviews), bookmarks: bookmarked(progress), today }),
    [progress, today],
  );

  const importText = async (text: string): Promise<Imported | Refused> => {
    try {
      const { progress: other, broken } = readFile(text);
      if (other === NOTHING) return 'unreadable';
      const merged = merge(progress, other);
      await store.import((own) => merge(own, other), broken);
      const known = new Map(progress.bookmarks.map(({ id, time }) => [id, time]));
      return {
        reviews: merged.reviews.length - progress.reviews.length,
        bookmarks: merged.bookmarks.filter(({ id, time }) => known.get(id) !== time).length,
        broken: broken.length,
      };
    } catch (error) {
      if (error instanceof NewerVersion) return 'newer';
      throw error;
    }
  };

  return {
    ...snapshot,
    standings,
    change: (change) => void store.change(change),
    import: importText,
    discardAside: () => void store.discardAside(),
    wipe: async () => void (await store.wipe()),
  };
}
