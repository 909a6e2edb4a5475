import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** Raise it together with a step in `upgrade` when the stores change. */
export const DATABASE_VERSION = 1;

export const DATABASE = 'transformer-84';

interface Schema extends DBSchema {
  practice: { key: string; value: unknown };
}

export type Database = IDBPDatabase<Schema>;

/** What other tabs of the site may cause. */
export interface DatabaseEvents {
  /** A tab with an older version of the site is open and must be closed or reloaded. */
  onBlocked(): void;
  /** A newer version of the site has opened the database; this page has let go of it and must be reloaded. */
  onOutdated(): void;
  /** The browser closed the connection. */
  onClosed(): void;
}

/**
 * Opens the database of the site.
 *
 * @throws DOMException named VersionError if a newer version of the site has opened it before
 */
export function openDatabase(events: DatabaseEvents, version = DATABASE_VERSION): Promise<Database> {
  const opening = openDB<Schema>(DATABASE, version, {
    upgrade: (database, before) => {
      if (before < 1) database.createObjectStore('practice');
    },
    blocked: () => events.onBlocked(),
    // Without this, the newer version would wait until this tab is closed.
    blocking: () => {
      void opening.then((database) => database.close());
      events.onOutdated();
    },
    terminated: () => events.onClosed(),
  });
  return opening;
}
