import { offsetAt } from '../schedule/study-day.ts';
import type { Grade } from '../schedule/grade.ts';
import { merge, NOTHING, type Bookmark, type Progress, type Review } from './progress.ts';

/** The name of the format, in exported files and in the browser's storage. */
export const FORMAT = 'transformer-84-practice';

/** Raise it when a change of the format would be misread by older versions of the site. */
export const VERSION = 1;

/** Progress as it is stored and exported. Tuples keep 840 reviews below 20 KB. */
export interface Stored {
  format: typeof FORMAT;
  version: number;
  /** `[question, time, grade, difference from UTC in minutes]` */
  reviews: [string, number, Grade, number][];
  /** `[question, time of the change, 1 if it is set]` */
  bookmarks: [string, number, 0 | 1][];
  exported: number;
}

/** Progress in the form in which it is stored and exported. */
export function write({ reviews, bookmarks, exported }: Progress): Stored {
  return {
    format: FORMAT,
    version: VERSION,
    reviews: reviews.map(({ id, time, grade, offset }) => [id, time, grade, offset]),
    bookmarks: bookmarks.map(({ id, time, on }) => [id, time, on ? 1 : 0]),
    exported,
  };
}

/** The data was written by a newer version of the site; this version must not change it. */
export class NewerVersion extends Error {
  override name = 'NewerVersion';
}

/** What could be read, and the parts that could not, as they were. `NOTHING` itself means that the data as a whole are broken. */
export interface Read {
  progress: Progress;
  broken: unknown[];
}

/**
 * Reads stored or imported data, repairs what can be repaired, and sets the rest aside.
 *
 * @throws NewerVersion if a newer version of the site wrote it
 */
export function read(value: unknown): Read {
  if (value === undefined) return { progress: NOTHING, broken: [] };
  // A bare list is taken for reviews.
  const data = Array.isArray(value) ? { reviews: value } : value;
  if (!isRecord(data)) return { progress: NOTHING, broken: [value] };
  const { version, reviews = [], bookmarks = [], exported } = data;
  if (typeof version === 'number' && version > VERSION)
    throw new NewerVersion(`version ${version} of the format; this page reads version ${VERSION}`);
  if (!Array.isArray(reviews) || !Array.isArray(bookmarks) || !('reviews' in data || 'bookmarks' in data))
    return { progress: NOTHING, broken: [value] };
  const broken: unknown[] = [];
  const sound = <T>(entries: unknown[], readEntry: (entry: unknown) => T | undefined) =>
    entries.flatMap((entry) => {
      const found = readEntry(entry);
      if (found === undefined) broken.push(entry);
      return found ?? [];
    });
  const progress: Progress = {
    reviews: sound(reviews, readReview),
    bookmarks: sound(bookmarks, readBookmark),
    exported: readTime(exported) ?? 0,
  };
  // Merging sorts and removes repetitions.
  return { progress: merge(NOTHING, progress), broken };
}

/** Reads the text of an exported file. Text that is not JSON is broken as a whole. */
export function readFile(text: string): Read {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { progress: NOTHING, broken: [text] };
  }
  return read(value);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function readReview(entry: unknown): Review | undefined {
  const fields = Array.isArray(entry) ? entry : isRecord(entry) ? inOrder(entry, 'grade', 'offset') : [];
  const [id, time, grade] = [readId(fields[0]), readTime(fields[1]), readGrade(fields[2])];
  if (id === undefined || time === undefined || grade === undefined) return undefined;
  const offset = Number(fields[3] ?? NaN);
  // No place on earth is farther than 14 hours from UTC.
  return { id, time, grade, offset: Math.abs(offset) <= 14 * 60 ? offset : offsetAt(time) };
}

function readBookmark(entry: unknown): Bookmark | undefined {
  // A bare id is a bookmark that is older than every other one.
  const fields = Array.isArray(entry) ? entry : isRecord(entry) ? inOrder(entry, 'on') : [entry, 0];
  const [id, time] = [readId(fields[0]), readTime(fields[1])];
  if (id === undefined || time === undefined) return undefined;
  return { id, time, on: fields[2] === undefined || fields[2] === true || fields[2] === 1 };
}

const inOrder = (entry: Record<string, unknown>, ...more: string[]): unknown[] =>
  ['id', 'time', ...more].map((name) => entry[name]);

const readId = (value: unknown) =>
  typeof value === 'string' && /^\d+-\d{2,}$/.test(value) ? value : undefined;

/** A time as a number, as digits or as an ISO date. */
function readTime(value: unknown): number | undefined {
  const time = typeof value === 'string' ? (/^\d+$/.test(value) ? Number(value) : Date.parse(value)) : value;
  return typeof time === 'number' && time >= 0 && time <= 8.64e15 ? Math.round(time) : undefined;
}

const NAMES = ['', 'again', 'hard', 'good', 'easy'];

/** A grade as a number, as a digit or as its English name. */
function readGrade(value: unknown): Grade | undefined {
  const text = String(value).toLowerCase();
  const grade = NAMES.includes(text) ? NAMES.indexOf(text) : Number(text);
  return grade === 1 || grade === 2 || grade === 3 || grade === 4 ? grade : undefined;
}
