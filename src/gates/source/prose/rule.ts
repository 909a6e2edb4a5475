/** A wording that the site does not use, and what to write. */
export interface Rule {
  /** Finds it in plain text, where each formula and each code span is the one letter X. */
  pattern: RegExp;
  /** What to write in its place, as the author reads it after "write". */
  instead: string;
  /** The wording is now and then right: it stays a warning. */
  doubtful?: true;
}

/** A wording found in a text. */
export interface Finding {
  rule: Rule;
  /** The words as they stand. */
  words: string;
  index: number;
}

/** Every wording of a text that a rule finds. */
export function findings(text: string, rules: readonly Rule[]): Finding[] {
  return rules.flatMap((rule) =>
    Array.from(text.matchAll(rule.pattern), ({ 0: words, index }) => ({ rule, words, index })),
  );
}
