import { replay } from '../schedule/memory.ts';
import { bookmarked, type Progress } from './progress.ts';
import type { Digest } from './digest-format.ts';

/** What the lists of the site show of the progress. */
export function digest(progress: Progress): Digest {
  const due = [...replay(progress.reviews)].map(([id, memory]) => [id, memory.due]);
  return { due: Object.fromEntries(due), bookmarks: [...bookmarked(progress)] };
}
