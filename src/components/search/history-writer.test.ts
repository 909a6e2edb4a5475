import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { historyWriter, type HistoryEntry } from './history-writer.ts';

let address = '/search/';
let written: string[] = [];
const current = () => ({ address, state: null });
const write = (entry: HistoryEntry) => void written.push(entry.address);

beforeEach(() => {
  vi.useFakeTimers();
  written = [];
});
afterEach(() => vi.useRealTimers());

test('fast typing writes once per second, and the last text in the end', () => {
  const { soon } = historyWriter(current, write);
  for (let key = 1; key <= 50; key++) {
    address = `/search/?q=${key}`;
    soon();
    vi.advanceTimersByTime(100);
  }
  vi.advanceTimersByTime(1_000);
  expect(written.length).toBeLessThanOrEqual(7);
  expect(written[0]).toBe('/search/?q=1');
  expect(written[written.length - 1]).toBe('/search/?q=50');
});

test('what is known is not written again', () => {
  const { soon, now } = historyWriter(current, write);
  now();
  now();
  soon();
  vi.advanceTimersByTime(2_000);
  expect(written).toHaveLength(1);
});

test('a browser that refuses is asked again later, without an error', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  let refuses = true;
  const { soon } = historyWriter(current, (entry) => {
    if (refuses) throw new Error('more than 100 times');
    write(entry);
  });
  soon();
  vi.advanceTimersByTime(2_000);
  refuses = false;
  soon();
  vi.advanceTimersByTime(2_000);
  expect(written).toEqual([address]);
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
});
