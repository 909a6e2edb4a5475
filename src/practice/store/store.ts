import { read, write } from '../progress/format.ts';
import { NOTHING, type Change, type Progress } from '../progress/progress.ts';
import { openDatabase, type Database } from './database.ts';
import { keepDigest } from './keep-digest.ts';
import { troubleOf, type Trouble } from './trouble.ts';

/** What the page shows. */
export interface Snapshot {
  progress: Progress;
  /** Parts of stored or imported data that could not be read, as they were. */
  aside: readonly unknown[];
  trouble: Trouble | undefined;
}

const PROGRESS = 'progress';
const ASIDE = 'aside';
const CHANNEL = 'practice';

/**
 * The only access to the progress in the browser's storage.
 *
 * Each change is read, applied and written in one transaction, so that two tabs do not overwrite each other. A change
 * that cannot be written stays in memory and is written together with the next one.
 */
export class Store {
  #snapshot: Snapshot = { progress: NOTHING, aside: [], trouble: undefined };
  #database: Promise<Database> | undefined;
  /** The changes that are not written yet, in order. */
  #pending: Change[] = [];
  /** What is set aside and not written yet. */
  #pendingAside: unknown[] = [];
  /** The last commit; it never fails. */
  #last: Promise<Snapshot> = Promise.resolve(this.#snapshot);
  #listener: (snapshot: Snapshot) => void;
  #channel: BroadcastChannel | undefined;

  /** @param listener is called with each new state, also when another tab has changed it */
  constructor(listener: (snapshot: Snapshot) => void) {
    this.#listener = listener;
    if (typeof BroadcastChannel === 'undefined') return;
    this.#channel = new BroadcastChannel(CHANNEL);
    this.#channel.onmessage = () => void this.load();
  }

  /** Reads the progress. Parts that cannot be read are set aside. */
  load(): Promise<Snapshot> {
    return this.#commit([], []);
  }

  /** Applies a change. */
  change(change: Change): Promise<Snapshot> {
    return this.#commit([change], []);
  }

  /** Applies the change that imported data makes, and sets the parts aside that could not be read. */
  import(change: Change, broken: readonly unknown[]): Promise<Snapshot> {
    return this.#commit([change], broken);
  }

  /** Deletes what was set aside, once the reader has it. */
  async discardAside(): Promise<Snapshot> {
    const { progress, trouble } = this.#snapshot;
    this.#pendingAside = [];
    try {
      const database = await this.#open();
      await database.delete('practice', ASIDE);
      this.#channel?.postMessage('');
    } catch (error) {
      return this.#publish(progress, [], this.#troubleOf(error));
    }
    return this.#publish(this.#snapshot.progress, [], trouble);
  }

  /** Deletes everything, including what was set aside. */
  async wipe(): Promise<Snapshot> {
    this.#pending = [];
    this.#pendingAside = [];
    this.#snapshot = { ...this.#snapshot, progress: NOTHING, aside: [] };
    try {
      const database = await this.#open();
      await database.clear('practice');
      this.#channel?.postMessage('');
      return this.#publish(NOTHING, [], undefined);
    } catch (error) {
      return this.#publish(NOTHING, [], this.#troubleOf(error));
    }
  }

  /** Closes the connections; the store is not used afterwards. */
  async close(): Promise<void> {
    this.#channel?.close();
    const database = await this.#database?.catch(() => undefined);
    database?.close();
  }

  /** Commits one after the other, so that none writes what another one is writing. */
  #commit(changes: readonly Change[], broken: readonly unknown[]): Promise<Snapshot> {
    this.#last = this.#last.then(() => this.#commitNow(changes, broken));
    return this.#last;
  }

  async #commitNow(changes: readonly Change[], broken: readonly unknown[]): Promise<Snapshot> {
    this.#pending.push(...changes);
    this.#pendingAside.push(...broken);
    const [pending, aside] = [this.#pending, this.#pendingAside];
    try {
      const written = await this.#write(pending, aside);
      if (pending.length + aside.length > 0) this.#channel?.postMessage('');
      this.#pending = [];
      this.#pendingAside = [];
      return this.#publish(written.progress, written.aside, undefined);
    } catch (error) {
      const { progress, aside } = this.#snapshot;
      const kept = changes.reduce((before, change) => change(before), progress);
      return this.#publish(kept, [...aside, ...broken], this.#troubleOf(error));
    }
  }

  /** Reads, applies the changes and writes, in one transaction; nothing else is awaited in it, because that would end it. */
  async #write(changes: readonly Change[], broken: readonly unknown[]) {
    const database = await this.#open();
    const { store, done } = database.transaction('practice', 'readwrite');
    // If reading throws, nobody waits for the end of the transaction.
    done.catch(() => undefined);
    const [value, before] = await Promise.all([store.get(PROGRESS), store.get(ASIDE)]);
    const found = read(value);
    const progress = changes.reduce((each, change) => change(each), found.progress);
    const aside = [...(Array.isArray(before) ? before : []), ...found.broken, ...broken];
    if (changes.length + found.broken.length > 0) await store.put(write(progress), PROGRESS);
    if (found.broken.length + broken.length > 0) await store.put(aside, ASIDE);
    await done;
    return { progress, aside };
  }

  #open(): Promise<Database> {
    this.#database ??= openDatabase({
      onBlocked: () => this.#report('blocked'),
      onOutdated: () => this.#report('outdated'),
      onClosed: () => (this.#database = undefined),
    }).catch((error: unknown) => {
      this.#database = undefined;
      throw error;
    });
    return this.#database;
  }

  #troubleOf(error: unknown): Trouble {
    // The connection was closed for a newer version of the site.
    if (this.#snapshot.trouble === 'outdated') return 'outdated';
    // It was closed for another reason; the next change opens it again.
    if (error instanceof Error && error.name === 'InvalidStateError') this.#database = undefined;
    return troubleOf(error);
  }

  #report(trouble: Trouble): void {
    this.#publish(this.#snapshot.progress, this.#snapshot.aside, trouble);
  }

  #publish(progress: Progress, aside: readonly unknown[], trouble: Trouble | undefined): Snapshot {
    this.#snapshot = { progress, aside, trouble };
    if (trouble === undefined) keepDigest(progress);
    this.#listener(this.#snapshot);
    return this.#snapshot;
  }
}
