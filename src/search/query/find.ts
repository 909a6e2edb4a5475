import { buildDictionary } from './dictionary.ts';
import { openEngine } from './engine.ts';
import { onceEach, type IndexFiles } from './files.ts';
import type { GlossaryTerm, Manifest, ManifestPage } from './manifest.ts';
import { namedPages } from './named.ts';
import { unpackManifest, type PackedManifest } from './packed-manifest.ts';
import { pagefindLookup } from './pagefind-postings.ts';
import { planQuery, type Plan } from './plan.ts';
import type { Postings } from './postings.ts';
import { rank, termsOf, type Breathe, type Ranked } from './rank.ts';
import { contentOf } from './unpack.ts';
import { segment } from '../terms/segment.ts';
import { buildVocabulary, type Vocabulary } from '../terms/vocabulary.ts';

/** The results of a query. */
export interface Findings {
  plan: Plan;
  results: Ranked[];
  /** Terms of the glossary that the query contains. */
  terms: GlossaryTerm[];
  /** If nothing was found: the nearest known word, as a suggestion. */
  like?: string;
}

/** The search in one language. Every function throws an UnreadableError if a part that it needs does not load. */
export interface Search {
  manifest: Manifest;
  /**
   * @param correct false to search for misspelled words as they were typed
   * @param breathe awaited between steps, so that a long query does not block the browser
   */
  find(query: string, correct?: boolean, breathe?: Breathe): Promise<Findings>;
  /** The text of a section, without its heading. */
  textOf(page: ManifestPage, section: number): Promise<string>;
  /** Whether the question with this id can be found at all. */
  has(id: string): boolean;
}

/**
 * Opens one version of the index. The same code runs in the browser and, for the evaluation, in Node.
 *
 * @param breathe awaited between steps, so that the browser can paint and answer keys
 */
export async function openSearch(files: IndexFiles, breathe?: Breathe): Promise<Search> {
  const content = async (name: string) => contentOf(await files.bytes(name), name);
  const [packed, wasm, meta] = await Promise.all([
    files.json<PackedManifest>('manifest.json'),
    content('wasm.pagefind'),
    content('meta.pagefind'),
  ]);
  const manifest = unpackManifest(packed);
  await breathe?.();
  const engine = await openEngine({ wasm, meta, chunk: (name) => content(`index/${name}.pagefind`) });
  const lookup = pagefindLookup(engine, manifest);
  await breathe?.();
  const dictionary = buildDictionary(manifest.glossary);
  await breathe?.();
  const language = { dictionary, vocabulary: buildVocabulary(manifest.vocabulary) };
  const glossary = onceEach((name: string) => files.json<GlossaryTerm[]>(name));
  const text = onceEach(async (name: string) => new TextDecoder().decode(await files.bytes(name)));
  return {
    manifest,
    has: (id) => manifest.pages.some((page) => page.id === id),
    textOf: ({ id }, section) => text(`text/${id}/${section}.txt`),
    async find(query, correct = true, breathe) {
      const plan = planQuery(query, language, correct);
      const [terms, ...found] = await Promise.all([
        plan.glossary.length > 0 ? glossary('glossary.json') : [],
        ...termsOf(plan).map(async (term): Promise<[string, Postings]> => [term, await lookup(term)]),
      ]);
      const results = await rank(plan, manifest.pages, new Map(found), breathe);
      const like = results.length === 0 ? likeAny(query, language.vocabulary) : undefined;
      return {
        plan,
        results: withNamed(query, results, manifest),
        terms: plan.glossary.flatMap((place) => terms[place] ?? []),
        ...(like !== undefined && { like }),
      };
    },
  };
}

function likeAny(query: string, vocabulary: Vocabulary): string | undefined {
  const words = segment(query).flatMap(({ term }) =>
    /^[a-z]{3,}$/.test(term) ? (vocabulary.like(term) ?? []) : [],
  );
  return words[0];
}

/** Moves the questions that the query names by id or address to the first places. */
function withNamed(query: string, results: Ranked[], manifest: Manifest): Ranked[] {
  const named = namedPages(query, manifest.pages).map(
    (page): Ranked => results.find((one) => one.page === page) ?? { page, score: Infinity, sections: [] },
  );
  return [...named, ...results.filter((one) => !named.includes(one))];
}
