import type { SearchWords } from '../../languages/search-words.ts';

/**
 * The HTML of the search without results: a field, two filters and a status line. The dialog and the page use the same.
 *
 * @param id prefix of the element ids, different for the dialog and the page
 * @param keys the hint about the keyboard
 */
export function searchMarkup(words: SearchWords, id: string, keys: string): string {
  const filter = (name: 'category' | 'tag') => `
      <label for="${id}-${name}">${words[name]}</label>
      <select id="${id}-${name}" name="${name}"><option value="">${words.any}</option></select>`;
  return `
    <form class="search-form" role="search" data-search-form>
      <label class="visually-hidden" for="${id}-q">${words.label}</label>
      <input id="${id}-q" name="q" type="search" placeholder="${words.placeholder}" autocomplete="off"
        autocapitalize="none" spellcheck="false" enterkeyhint="search" aria-describedby="${id}-keys" />
      <div class="search-filters" data-search-filters hidden>${filter('category')}${filter('tag')}</div>
    </form>
    <p class="search-status" role="status" data-search-status></p>
    <div data-search-results></div>
    <p class="search-keys" id="${id}-keys">${keys}</p>`;
}
