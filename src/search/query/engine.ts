import { onceEach } from './files.ts';

/**
 * Pagefind's WebAssembly, driven directly. `pagefind.js`, the usual way to it, goes on with fewer results if a part of
 * the index does not load, keeps a worker that this site does not need, and weighs more than the whole interface. The
 * calls here are the ones that `pagefind.js` 1.6 makes; the build asks the index that it wrote a question, so that an
 * upgrade which changes them cannot go unnoticed.
 */

/** The decompressed files of an index. */
export interface EngineFiles {
  wasm: BufferSource;
  meta: Uint8Array;
  /**
   * A part of the index.
   *
   * @throws Error if it cannot be loaded
   */
  chunk(name: string): Promise<Uint8Array>;
}

/** A page that contains a word: its name, and the positions of the word, in no order. */
export interface EngineResult {
  record: string;
  positions: number[];
}

type Pair = [pointer: number, length: number];

/** What the module exports; a `Pair` is a string in its memory. */
interface Exports {
  memory: WebAssembly.Memory;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_start(): void;
  __wbindgen_malloc(length: number, align: number): number;
  __wbindgen_free(pointer: number, length: number, align: number): void;
  init_pagefind(...meta: Pair): number;
  request_indexes(state: number, ...query: Pair): Pair;
  load_index_chunk(state: number, ...chunk: Pair): number;
  search(
    state: number,
    // Pointer and length of the query, of the query as typed, of the filters and of the order.
    ...texts: [...Pair, ...Pair, ...Pair, ...Pair, exact: number, diacritics: number]
  ): Pair;
}

/** An open index. */
export interface Engine {
  /** The parts of the index that a word needs and that are not loaded yet. */
  parts(word: string): string[];
  /**
   * The pages that contain a word or, as Pagefind searches, any word that begins with it. It loads the parts of the
   * index that it needs, each once.
   *
   * @param more further words whose parts of the index must be loaded: Pagefind names only the part in which the words
   * with a prefix begin
   * @throws Error if a part cannot be loaded; the next search tries again
   */
  search(word: string, more?: readonly string[]): Promise<EngineResult[]>;
}

/**
 * Opens an index.
 *
 * @throws Error if the files are not those of an index
 */
export async function openEngine(files: EngineFiles): Promise<Engine> {
  let exports: Exports | undefined;
  const { instance } = await WebAssembly.instantiate(files.wasm, {
    './pagefind_web_bg.js': {
      __wbindgen_init_externref_table() {
        const table = exports?.__wbindgen_externrefs;
        const offset = table?.grow(4) ?? 0;
        table?.set(0, undefined);
        [undefined, null, true, false].forEach((value, at) => table?.set(offset + at, value));
      },
    },
  });
  const engine = (exports = instance.exports as unknown as Exports);
  engine.__wbindgen_start();

  const give = (bytes: Uint8Array): Pair => {
    const pointer = engine.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(engine.memory.buffer).set(bytes, pointer);
    return [pointer, bytes.length];
  };
  const text = (value: string) => give(new TextEncoder().encode(value));
  const take = <T>([pointer, length]: Pair): T => {
    const json = new TextDecoder().decode(new Uint8Array(engine.memory.buffer, pointer >>> 0, length));
    engine.__wbindgen_free(pointer, length, 1);
    return JSON.parse(json) as T;
  };

  let state = engine.init_pagefind(...give(files.meta)) >>> 0;
  const load = onceEach(async (name: string) => {
    const bytes = await files.chunk(name);
    state = engine.load_index_chunk(state, ...give(bytes)) >>> 0;
  });
  const parts = (word: string) => take<string[]>(engine.request_indexes(state, ...text(word)));

  const search: Engine['search'] = async (word, more = []) => {
    await Promise.all([word, ...more].flatMap(parts).map(load));
    const { results } = take<{ results: { p: string; l: { l: number }[] }[] }>(
      engine.search(state, ...text(word), ...text(word), ...text('{}'), ...text(''), 0, 0),
    );
    return results.map(({ p, l }) => ({ record: p, positions: l.map((one) => one.l) }));
  };
  return { parts, search };
}
