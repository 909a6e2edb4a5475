import { digest } from '../progress/digest.ts';
import { DIGEST_KEY } from '../progress/digest-format.ts';
import type { Progress } from '../progress/progress.ts';

/** Keeps the digest for the lists of the site; without it, they only lack their marks. */
export function keepDigest(progress: Progress): void {
  const { due, bookmarks } = digest(progress);
  try {
    if (Object.keys(due).length + bookmarks.length === 0) localStorage.removeItem(DIGEST_KEY);
    else localStorage.setItem(DIGEST_KEY, JSON.stringify({ due, bookmarks }));
  } catch {
    // The local storage is full or not available.
  }
}
