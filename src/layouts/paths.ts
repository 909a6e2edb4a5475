import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../languages/language.ts';
import { handoutsOf } from '../questions/handouts.ts';
import type { Category } from '../questions/library.ts';
import { downloadName } from '../questions/permalinks.ts';

/**
 * The static paths of a route under `[...lang]`: one per language and item.
 *
 * @param items the items that the route shows, one page per item
 * @param params the other parameters of the route, for one item
 */
export function inEveryLanguage<Item>(
  items: readonly Item[],
  params: (item: Item) => Record<string, string>,
) {
  return LANGUAGES.flatMap((language) =>
    items.map((item) => ({
      params: { lang: languageParam(language), ...params(item) },
      props: { language, item },
    })),
  );
}

/** The static paths of the handouts: the first part of a category has the address of the category. */
export function handoutPaths(categories: readonly Category[]) {
  return inEveryLanguage(categories.flatMap(handoutsOf), ({ category, part }) => ({
    handout: part > 1 ? `${category.slug}/${part}` : category.slug,
  }));
}

/** The static paths of a route that has one page per language. */
export function onceInEveryLanguage() {
  return LANGUAGES.map((language) => ({ params: { lang: languageParam(language) }, props: { language } }));
}

/** The static paths of a file that readers take along: one per language. */
export function downloadPaths(languages: readonly Language[] = LANGUAGES) {
  return languages.map((language) => ({ params: { name: downloadName(language) }, props: { language } }));
}

/** The language in the address of a page; `undefined` for the default language, whose pages are at the root. */
function languageParam(language: Language): string | undefined {
  return language === DEFAULT_LANGUAGE ? undefined : language;
}
