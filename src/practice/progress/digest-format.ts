/**
 * What the lists of the site show of the progress. It is kept in the local storage beside the progress, so that the home
 * page needs neither the database nor the scheduler. It can be computed again at any time.
 */
export interface Digest {
  /** The study day on which each reviewed question is due. */
  due: Record<string, number>;
  /** The ids of the marked questions. */
  bookmarks: string[];
}

/** The name of the digest in the local storage. */
export const DIGEST_KEY = 'practice';

/** Reads a stored digest; `undefined` if there is none or it is broken. */
export function readDigest(text: string | null): Digest | undefined {
  try {
    const { due, bookmarks } = JSON.parse(text ?? '') as Partial<Digest>;
    return typeof due === 'object' && due && Array.isArray(bookmarks) ? { due, bookmarks } : undefined;
  } catch {
    return undefined;
  }
}

/** The state of a question in a list. */
export type Standing = 'due' | 'done';

/** Whether a reviewed question is due; `undefined` for one that was never reviewed. */
export function standing({ due }: Digest, id: string, today: number): Standing | undefined {
  const day = due[id];
  return day === undefined ? undefined : day <= today ? 'due' : 'done';
}
