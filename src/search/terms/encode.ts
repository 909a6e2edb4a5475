/**
 * The word under which Pagefind indexes a term: only ASCII letters and digits, with an ending that no other word
 * continues.
 *
 * Pagefind converts words to lower case, splits them at capitals and punctuation, matches every word with the prefix,
 * and splits Chinese queries with the browser's `Intl.Segmenter` if the page is Chinese, regardless of the language of
 * the index. None of this changes such a word: 注 becomes `x6ce8qz`, and `attention` becomes `attentionqz`.
 */
export function pagefindWord(term: string): string {
  const ascii = term.replace(
    /[^a-z0-9]/gu,
    (character) => `x${(character.codePointAt(0) ?? 0).toString(16)}`,
  );
  return `${ascii}qz`;
}
