/**
 * A term as the word that Pagefind is given for it: ASCII letters and digits alone, with an end that no term begins with.
 *
 * Pagefind lower-cases words, cuts them at capitals and punctuation, takes every word that begins like the one asked
 * for, and cuts Chinese questions with the browser's own `Intl.Segmenter` wherever the page is Chinese, whatever the
 * language of the index. None of this can touch such a word: 注 is `x6ce8qz`, `attention` is `attentionqz`.
 */
export function pagefindWord(term: string): string {
  const ascii = term.replace(
    /[^a-z0-9]/gu,
    (character) => `x${(character.codePointAt(0) ?? 0).toString(16)}`,
  );
  return `${ascii}qz`;
}
