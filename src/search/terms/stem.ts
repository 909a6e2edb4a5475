/** A word without an ending, when what is left can still be a word: long enough, with a vowel. */
function without(word: string, ending: RegExp, least: number): string | undefined {
  const stem = word.replace(ending, '');
  return stem !== word && stem.length >= least && /[aeiouy]/.test(stem) ? stem : undefined;
}

function singular(word: string): string {
  if (/(?:ss|us|is|as)$/.test(word)) return word;
  return without(word, /(?<=ss|x|ch|sh|as)es$/, 3) ?? without(word, /s$/, 3) ?? word;
}

/** Takes off what spelling adds or drops before an ending: `embedd(ing)`, `scal(e)`, `quer(ies)`. */
function bare(stem: string): string {
  const end = /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  return end.length > 3 ? end.replace(/(?:ie|e|(?<=...[^aeiou])y|(?<=...)i)$/, '') : end;
}

/**
 * The form that the inflections of an English word share: `masks`, `masked`, `masking` and `mask` give `mask`.
 * It is for comparing, not for showing: `scale` gives `scal`.
 */
export function inflectionStem(word: string): string {
  const one = singular(word);
  return bare(without(one, /ing$|(?<!^emb|e)ed$/, 3) ?? one);
}

/** Endings that make a word of another, the longest first; what is left has four letters at least. */
const DERIVED =
  'ization isation ational ability izable izing isation ation ative ator ized iser izer able ment ness ance ence ancy ency ism ity ant ent ive ion ize ise ing ly al ed er or'
    .split(' ')
    .map((ending) => new RegExp(`${ending === 'ed' ? '(?<!^emb|e)' : ''}${ending}$`));

/**
 * The form that an English word shares with those derived from it, in British and American spelling:
 * `tokenisation`, `tokenizer` and `tokens` give `token`. Coarser than the inflection stem, so a match through
 * it counts for less.
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
