import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../languages/language.ts';

/**
 * The static paths of a route under `[...lang]`: one for each language and item.
 *
 * @param items what the route shows, one page each
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

/** The static paths of a route that has one page in each language. */
export function onceInEveryLanguage() {
  return LANGUAGES.map((language) => ({ params: { lang: languageParam(language) }, props: { language } }));
}

/** The default language stands at the root: it has no part in the address. */
function languageParam(language: Language): string | undefined {
  return language === DEFAULT_LANGUAGE ? undefined : language;
}
