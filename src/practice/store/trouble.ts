import { NewerVersion } from '../progress/format.ts';

/**
 * Why the progress is not kept: `unavailable`, the browser offers no storage or refuses it; `full`, there is no space;
 * `blocked`, another tab has an older version of the site; `outdated`, this page is the older version.
 */
export type Trouble = 'unavailable' | 'full' | 'blocked' | 'outdated';

/** What an error of the database means for the reader. */
export function troubleOf(error: unknown): Trouble {
  const name = error instanceof Error ? error.name : '';
  if (error instanceof NewerVersion || name === 'VersionError') return 'outdated';
  return name === 'QuotaExceededError' ? 'full' : 'unavailable';
}
