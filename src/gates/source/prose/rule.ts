/** A wording that the site does not use, and what to write instead. */
export interface Rule {
  /** Matches the wording in plain text in which each formula and each code span is the letter X. */
  pattern: RegExp;
  /** What to write instead; in the message, it follows the word "write". */
  instead: string;
  /** Set if the wording is sometimes right: it stays a warning. */
  doubtful?: true;
}

/** A wording found in a text. */
export interface Finding {
  rule: Rule;
  /** The words as written. */
  words: string;
  index: number;
}

/** All matches of the rules in a text. */
export function findings(text: string, rules: readonly Rule[]): Finding[] {
  return rules.flatMap((rule) =>
    Array.from(text.matchAll(rule.pattern), ({ 0: words, index }) => ({ rule, words, index })),
  );
}
