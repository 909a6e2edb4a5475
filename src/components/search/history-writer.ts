/** Milliseconds between two entries. WebKit refuses more than 100 in 30 seconds with an error. */
const INTERVAL = 1000;

export interface HistoryWriter {
  /** Writes within a second, at most once per second. */
  soon(): void;
  /** Writes now, because the reader may leave the page. */
  now(): void;
}

/** What is kept in the entry of the page in the browser's history. */
export interface HistoryEntry {
  address: string;
  state: unknown;
}

/**
 * Keeps the current entry of the browser's history up to date. A browser that refuses to write loses the entry, but not
 * the search.
 *
 * @param current returns what the entry shall hold
 * @param write replaces the current entry; it may throw
 */
export function historyWriter(
  current: () => HistoryEntry,
  write: (entry: HistoryEntry) => void,
): HistoryWriter {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written = '';
  let last = -Infinity;
  const now = () => {
    clearTimeout(timer);
    timer = undefined;
    const entry = current();
    const text = JSON.stringify(entry);
    if (text === written) return;
    last = Date.now();
    try {
      write(entry);
      written = text;
    } catch (error) {
      console.warn('The browser did not accept the address of this search.', error);
    }
  };
  return {
    now,
    soon() {
      timer ??= setTimeout(now, Math.max(0, last + INTERVAL - Date.now()));
    },
  };
}
