/** A word without an ending; `undefined` if the rest cannot be a word because it is too short or has no vowel. */
function without(word: string, ending: string, least: number): string | undefined {
  if (word.length < ending.length + least || !word.endsWith(ending)) return undefined;
  const stem = word.slice(0, -ending.length);
  return /[aeiouy]/.test(stem) ? stem : undefined;
}

function singular(word: string): string {
  if (/(?:ss|us|is|as)$/.test(word)) return word;
  const few = /(?:ss|x|ch|sh|as)es$/.test(word) ? without(word, 'es', 3) : undefined;
  return few ?? without(word, 's', 3) ?? word;
}

/** `embed` and `feed` do not end in the ending -ed. */
const isWhole = (word: string) => /^embed$|eed$/.test(word);

/** Undoes the spelling changes before an ending: `embedd(ing)`, `scal(e)`, `quer(ies)`. */
function bare(stem: string): string {
  const end = /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  if (end.length <= 3) return end;
  return /...[^aeiou]y$|...i$/.test(end) ? end.slice(0, -1) : end.replace(/(?:ie|e)$/, '');
}

/**
 * The stem that the inflections of an English word share: `masks`, `masked`, `masking` and `mask` give `mask`. It is
 * used only for comparison, not for display: `scale` gives `scal`.
 */
export function inflectionStem(word: string): string {
  const one = singular(word);
  if (isWhole(one)) return bare(one);
  return bare(without(one, 'ing', 3) ?? without(one, 'ed', 3) ?? one);
}

/** Endings that derive one word from another, longest first; at least four letters must be left. */
const DERIVED =
  'ization isation ational ability izable izing isation ation ative ator ized iser izer able ment ness ance ence ancy ency ism ity ant ent ive ion ize ise ing ly al ed er or'.split(
    ' ',
  );

/**
 * The stem that an English word shares with the words derived from it, in British and American spelling:
 * `tokenisation`, `tokenizer` and `tokens` give `token`. It is coarser than the inflection stem, so a match through it
 * counts less.
 */
export function derivationStem(word: string): string {
  let stem = singular(word);
  for (let shorter: string | undefined = stem; shorter !== undefined; stem = shorter ?? stem) {
    const from: string = stem;
    const ending = isWhole(from) ? undefined : DERIVED.find((one) => without(from, one, 4) !== undefined);
    shorter = ending === undefined ? undefined : from.slice(0, -ending.length);
  }
  return bare(stem);
}
