import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { write } from '../progress/format.ts';
import { addReview, merge, NOTHING, removeReview, type Review } from '../progress/progress.ts';
import { DATABASE, openDatabase } from './database.ts';
import { Store, type Snapshot } from './store.ts';

const review = (id: string, time = 1): Review => ({ id, time, grade: 3, offset: 0 });
const ids = ({ progress }: Snapshot) => progress.reviews.map(({ id }) => id);

let opened: Store[] = [];
let seen: Snapshot[] = [];
const store = () => {
  const made = new Store((snapshot) => seen.push(snapshot));
  opened.push(made);
  return made;
};

/** Writes a raw value, as a broken or an older version of the site would. */
async function plant(key: string, value: unknown): Promise<void> {
  const database = await openDB(DATABASE, 1, { upgrade: (each) => void each.createObjectStore('practice') });
  await database.put('practice', value, key);
  database.close();
}

async function stored(key: string): Promise<unknown> {
  const database = await openDB(DATABASE);
  const value: unknown = await database.get('practice', key);
  database.close();
  return value;
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  opened = [];
  seen = [];
});

afterEach(async () => {
  await Promise.all(opened.map((each) => each.close()));
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the store', () => {
  test('is empty at first and keeps what was changed for the next visit', async () => {
    expect(await store().load()).toEqual({ progress: NOTHING, aside: [], trouble: undefined });
    await store().change(addReview(review('1-04')));
    expect(ids(await store().load())).toEqual(['1-04']);
  });

  test('loses no review of two tabs that write at once', async () => {
    const [one, two] = [store(), store()];
    await Promise.all(
      Array.from({ length: 100 }, (_, n) => (n % 2 ? one : two).change(addReview(review(`1-${n + 10}`, n)))),
    );
    expect((await store().load()).progress.reviews).toHaveLength(100);
  });

  test('tells the other tabs about a change', async () => {
    const other = store();
    await other.load();
    seen = [];
    await store().change(addReview(review('1-04')));
    await vi.waitFor(() => expect(seen.filter((each) => ids(each).length === 1).length).toBeGreaterThan(1));
  });

  test('does not write a change again after another tab has undone it', async () => {
    const [one, two] = [store(), store()];
    await one.change(addReview(review('1-04')));
    await two.change(removeReview(review('1-04')));
    expect(ids(await one.change(addReview(review('1-05', 2))))).toEqual(['1-05']);
  });

  test('deletes everything on request', async () => {
    const one = store();
    await one.import(addReview(review('1-04')), ['broken']);
    await one.wipe();
    expect(await store().load()).toEqual({ progress: NOTHING, aside: [], trouble: undefined });
  });

  test('keeps a digest for the lists, and none without progress', async () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    });
    const one = store();
    await one.change(addReview(review('1-04')));
    expect(JSON.parse(kept.get('practice') ?? '')).toMatchObject({ due: { '1-04': expect.any(Number) } });
    await one.wipe();
    expect(kept.size).toBe(0);
  });
});

describe('broken data', () => {
  test('is set aside and kept, and the rest is read', async () => {
    await plant('progress', { version: 1, reviews: [['1-04', 1, 3, 0], ['1-05', NaN, 3, 0], 'nonsense'] });
    const snapshot = await store().load();
    expect(ids(snapshot)).toEqual(['1-04']);
    expect(snapshot.aside).toEqual([['1-05', NaN, 3, 0], 'nonsense']);
    expect(await stored('aside')).toEqual(snapshot.aside);
    expect(await stored('progress')).toEqual(write(snapshot.progress));
    expect((await store().load()).aside).toHaveLength(2);
  });

  test('as a whole is set aside', async () => {
    await plant('progress', 'not progress');
    await store().change(addReview(review('1-04')));
    const snapshot = await store().load();
    expect(ids(snapshot)).toEqual(['1-04']);
    expect(snapshot.aside).toEqual(['not progress']);
  });

  test('of an import is added to what was set aside before', async () => {
    const one = store();
    await one.import((own) => own, [1]);
    await one.import((own) => merge(own, { ...NOTHING, reviews: [review('1-04')] }), [2]);
    const snapshot = await store().load();
    expect(ids(snapshot)).toEqual(['1-04']);
    expect(snapshot.aside).toEqual([1, 2]);
    expect(ids(await one.discardAside())).toEqual(['1-04']);
    expect((await store().load()).aside).toEqual([]);
  });
});

describe('a newer version of the site', () => {
  test('is not overwritten if only the format is newer', async () => {
    const newer = { version: 2, reviews: [], deck: 'x' };
    await plant('progress', newer);
    const one = store();
    expect(await one.change(addReview(review('1-04')))).toMatchObject({ trouble: 'outdated' });
    expect(await stored('progress')).toEqual(newer);
  });

  test('gets the database at once, and the old page says that it is outdated and keeps its changes', async () => {
    const old = store();
    await old.load();
    const database = await openDB(DATABASE, 2);
    const snapshot = await old.change(addReview(review('1-04')));
    expect(snapshot.trouble).toBe('outdated');
    expect(ids(snapshot)).toEqual(['1-04']);
    database.close();
    expect((await store().load()).trouble).toBe('outdated');
  });

  test('asks to close an older page that does not let go of the database', async () => {
    const stubborn = await openDB(DATABASE, 1, {
      upgrade: (each) => void each.createObjectStore('practice'),
    });
    const onBlocked = vi.fn();
    const events = { onBlocked, onOutdated: vi.fn(), onClosed: vi.fn() };
    const opening = openDatabase(events, 2);
    await vi.waitFor(() => expect(onBlocked).toHaveBeenCalledOnce());
    stubborn.close();
    (await opening).close();
  });
});

describe('without storage', () => {
  test('changes stay in memory, and the page says so', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    const one = store();
    await one.change(addReview(review('1-04')));
    const snapshot = await one.change(addReview(review('1-05', 2)));
    expect(snapshot.trouble).toBe('unavailable');
    expect(ids(snapshot)).toEqual(['1-04', '1-05']);
  });

  test('a full storage loses nothing: the changes are written as soon as there is space', async () => {
    const one = store();
    await one.load();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const full = await one.change(addReview(review('1-04')));
    expect(full.trouble).toBe('full');
    expect(ids(full)).toEqual(['1-04']);
    expect(await stored('progress')).toBeUndefined();
    put.mockRestore();
    expect((await one.change(addReview(review('1-05', 2)))).trouble).toBeUndefined();
    expect(ids(await store().load())).toEqual(['1-04', '1-05']);
  });
});
