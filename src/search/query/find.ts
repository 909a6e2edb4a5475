import { buildDictionary } from './dictionary.ts';
import type { GlossaryTerm, Manifest } from './manifest.ts';
import { namedPages } from './named.ts';
import { planQuery, type Plan } from './plan.ts';
import type { Lookup, Postings } from './postings.ts';
import { rank, termsOf, type Ranked } from './rank.ts';
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

export interface Search {
  /** @param correct false to search for misspelled words as they were typed */
  find(query: string, correct?: boolean): Promise<Findings>;
  /** Whether the question with this id can be found at all. */
  has(id: string): boolean;
}

/** The search in one language. The same code runs in the browser and, for the evaluation, in Node. */
export function openSearch(manifest: Manifest, lookup: Lookup): Search {
  const language = {
    dictionary: buildDictionary(manifest.glossary),
    vocabulary: buildVocabulary(manifest.vocabulary),
  };
  return {
    has: (id) => manifest.pages.some((page) => page.id === id),
    async find(query, correct = true) {
      const plan = planQuery(query, language, correct);
      const postings = new Map<string, Postings>(
        await Promise.all(
          termsOf(plan).map(async (term): Promise<[string, Postings]> => [term, await lookup(term)]),
        ),
      );
      const results = rank(plan, manifest.pages, postings);
      const terms = plan.glossary.flatMap((place) => manifest.glossary[place] ?? []);
      const like = results.length === 0 ? likeAny(query, language.vocabulary) : undefined;
      return {
        plan,
        results: withNamed(query, results, manifest),
        terms,
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
