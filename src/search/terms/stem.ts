/** A word without an ending; `undefined` if the rest cannot be a word because it is too short or has no vowel. */
function without(word: string, ending: RegExp, least: number): string | undefined {
  const stem = word.replace(ending, '');
  return stem !== word && stem.length >= least && /[aeiouy]/.test(stem) ? stem : undefined;
}

function singular(word: string): string {
  if (/(?:ss|us|is|as)$/.test(word)) return word;
  return without(word, /(?<=ss|x|ch|sh|as)es$/, 3) ?? without(word, /s$/, 3) ?? word;
}

/** Undoes the spelling changes before an ending: `embedd(ing)`, `scal(e)`, `quer(ies)`. */
function bare(stem: string): string {
  const end = /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  return end.length > 3 ? end.replace(/(?:ie|e|(?<=...[^aeiou])y|(?<=...)i)$/, '') : end;
}

/**
 * The stem that the inflections of an English word share: `masks`, `masked`, `masking` and `mask` give `mask`. It is
 * used only for comparison, not for display: `scale` gives `scal`.
 */
export function inflectionStem(word: string): string {
  const one = singular(word);
  return bare(without(one, /ing$|(?<!^emb|e)ed$/, 3) ?? one);
}

/** Endings that derive one word from another, longest first; at least four letters must be left. */
const DERIVED =
  'ization isation ational ability izable izing isation ation ative ator ized iser izer able ment ness ance ence ancy ency ism ity ant ent ive ion ize ise ing ly al ed er or'
    .split(' ')
    .map((ending) => new RegExp(`${ending === 'ed' ? '(?<!^emb|e)' : ''}${ending}$`));

/**
 * The stem that an English word shares with the words derived from it, in British and American spelling:
 * `tokenisation`, `tokenizer` and `tokens` give `token`. It is coarser than the inflection stem, so a match through it
 * counts less.
 */
export function derivationStem(word: string): string {
  let stem = singular(word);
  for (let shorter: string | undefined = stem; shorter !== undefined; stem = shorter ?? stem) {
    const from: string = stem;
    shorter = DERIVED.reduce<string | undefined>(
      (found, ending) => found ?? without(from, ending, 4),
      undefined,
    );
  }
  return bare(stem);
}
