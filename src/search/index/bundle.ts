import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { openEngine, type Engine } from '../query/engine.ts';
import { contentOf } from '../query/unpack.ts';
import { pagefindWord } from '../terms/encode.ts';
import { indexedTerms } from '../terms/grams.ts';
import { isHan } from '../terms/segment.ts';
import type { IndexedPage } from './indexed-page.ts';

/** Files by name, relative to the folder of an index. */
export type Files = Map<string, Uint8Array>;

/** An index that Pagefind wrote. */
export interface Bundle {
  files: Files;
  /** For each id, the name of the page in Pagefind's results. */
  records: Map<string, string>;
  /** The field of the manifest. */
  spread: Record<string, string>;
}

/**
 * The size of a part of the index before compression, as Pagefind counts it; its default of 20,000 makes parts of 28 KB,
 * of which a query needs several. The name of the setting says that it may change, so the build checks the parts.
 */
const PART_SIZE = 400;
const LARGEST_PART = 16 * 1024;

/**
 * How much larger the parts of a larger site are. A first search loads some parts and the list of all; with the square
 * root of the number of pages, both grow by the same factor, and their sum is the smallest.
 */
const growth = (pages: number) => Math.max(1, Math.sqrt(pages / 100));

/** The size of a part for a number of pages. */
export const partSize = (pages: number): number => Math.round(PART_SIZE * growth(pages));

/** Of this many terms, one is looked up in the finished index. */
const CHECKED_EVERY = 50;

/** The files that the search in the browser loads, with their names there. */
const NEEDED: [pattern: RegExp, name: string][] = [
  [/^wasm\.unknown\.pagefind$/, 'wasm.pagefind'],
  [/^pagefind\..*\.pf_meta$/, 'meta.pagefind'],
  [/^index\/(.*)\.pf_index$/, 'index/$1.pagefind'],
];

/**
 * Pagefind's index of some pages.
 *
 * @param pages the pages by id
 * @throws Error with the message of Pagefind, or if the index does not find what it should
 */
export async function makeBundle(pages: ReadonlyMap<string, IndexedPage>): Promise<Bundle> {
  // Pagefind reads it when its process starts, which is at the first call.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(partSize(pages.size));
  const { errors, index } = await pagefind.createIndex({ forceLanguage: 'und' });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  for (const [id, { atoms }] of pages) {
    const content = indexedTerms(atoms).map(pagefindWord).join(' ');
    const added = await index.addCustomRecord({ url: id, content, language: 'und' });
    if (added.errors.length > 0) throw new Error(`Pagefind refuses ${id}: ${added.errors.join('; ')}`);
  }
  const result = await index.getFiles();
  await index.deleteIndex();
  if (result.errors.length > 0) throw new Error(`Pagefind returned no index: ${result.errors.join('; ')}`);

  const files: Files = new Map();
  const records = new Map<string, string>();
  for (const { path, content } of result.files) {
    for (const [pattern, name] of NEEDED) {
      if (pattern.test(path)) files.set(path.replace(pattern, name), content);
    }
    const fragment = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (fragment === undefined) continue;
    const { url, words } = readFragment(content);
    const expected = pages.get(url)?.atoms.length;
    if (words !== expected) {
      throw new Error(`Pagefind counts ${words} words in ${url} where there are ${expected}.`);
    }
    records.set(url, fragment);
  }
  for (const id of pages.keys()) if (!records.has(id)) throw new Error(`Pagefind lost ${id}.`);
  const largest = LARGEST_PART * growth(pages.size);
  for (const [name, { length }] of files) {
    if (name.startsWith('index/') && length > largest) {
      throw new Error(
        `${name} has ${length} bytes, more than ${largest}: does this version of Pagefind still read PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE?`,
      );
    }
  }
  return { files, records, spread: await checkedSpread(files, pages) };
}

/** Reads the file that Pagefind stores for a page. Results contain only the name of this file; the file contains the page's id. */
function readFragment(content: Uint8Array): { url: string; words: number } {
  const text = gunzipSync(content).toString('utf8');
  const { url, word_count: words } = JSON.parse(text.slice(text.indexOf('{'))) as {
    url: string;
    word_count: number;
  };
  return { url, words };
}

/**
 * Finds, by asking the index itself, where the pairs of each Chinese character go on in another part; and checks that
 * some terms, from everywhere in the index, are found as often as they were indexed.
 */
async function checkedSpread(
  files: Files,
  pages: ReadonlyMap<string, IndexedPage>,
): Promise<Record<string, string>> {
  const content = async (name: string) => contentOf(new Uint8Array(files.get(name) ?? []), name);
  const engine = await openEngine({
    wasm: await content('wasm.pagefind'),
    meta: await content('meta.pagefind'),
    chunk: (name) => content(`index/${name}.pagefind`),
  });
  const counts = new Map<string, number>();
  for (const { atoms } of pages.values()) {
    for (const term of indexedTerms(atoms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const terms = [...counts.keys()].sort(byWord);
  const spread = spreadOf(terms, engine);
  for (let at = 0; at < terms.length; at += CHECKED_EVERY) {
    const term = terms[at] ?? '';
    const results = await engine.search(pagefindWord(term));
    const found = results.reduce((sum, { positions }) => sum + positions.length, 0);
    if (found !== counts.get(term)) {
      throw new Error(`Pagefind finds “${term}” ${found} times where it is ${counts.get(term)} times.`);
    }
  }
  return spread;
}

/** @param terms sorted as in the index */
function spreadOf(terms: readonly string[], engine: Engine): Record<string, string> {
  const spread: Record<string, string> = {};
  let before = { first: '', part: '' };
  for (const term of terms) {
    const [first = '', second] = term;
    if (second === undefined || !isHan(first)) continue;
    const [part = ''] = engine.parts(pagefindWord(term));
    if (before.first === first && before.part !== part) spread[first] = (spread[first] ?? '') + second;
    before = { first, part };
  }
  return spread;
}

/** The order of the index. */
function byWord(a: string, b: string): number {
  const [one, other] = [pagefindWord(a), pagefindWord(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}
