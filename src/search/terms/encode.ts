import { ANY } from './grams.ts';

/**
 * The word under which Pagefind indexes a term: only ASCII letters and digits, with an ending that no other word
 * continues. A term that ends with `*` has no such ending, because Pagefind finds every word with a prefix.
 *
 * Pagefind converts words to lower case and splits them at capitals and punctuation. None of this changes such a word:
 * 注意 becomes `x6ce8x610fqz`, and `attention` becomes `attentionqz`.
 */
export function pagefindWord(term: string): string {
  const open = term.endsWith(ANY);
  const ascii = (open ? term.slice(0, -ANY.length) : term).replace(
    /[^a-z0-9]/gu,
    (character) => `x${(character.codePointAt(0) ?? 0).toString(16)}`,
  );
  return open ? ascii : `${ascii}qz`;
}
