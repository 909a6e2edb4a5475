/** One work in a citation, with the locator if the author gave one. */
export interface CitedWork {
  key: string;
  locator: string | undefined;
}

/** A citation in a text: its position and the works that it cites. */
export interface Citation {
  index: number;
  length: number;
  works: CitedWork[];
}

// A bracket is a citation if it contains an @ at the beginning of a word: `[@a]`, `[@a, §3.2; @b]`, not `[x@y.org]`.
const BRACKET = /\[(?:[^[\]]*[\s;-])?@[A-Za-z][^[\]]*\]/g;
const WORK = /^@([A-Za-z](?:[\w:.+/-]*\w)?)(?:,\s*(.+))?$/;

/**
 * Finds the citations of a text, in order.
 *
 * A part that cannot be read, as in `[see @a]`, becomes the key as a whole. No bibliography contains it, so it is
 * reported as an unknown work instead of being shown as it was typed.
 */
export function findCitations(text: string): Citation[] {
  return Array.from(text.matchAll(BRACKET), (match) => ({
    index: match.index,
    length: match[0].length,
    works: match[0].slice(1, -1).split(';').map(readWork),
  }));
}

function readWork(part: string): CitedWork {
  const trimmed = part.trim();
  const match = WORK.exec(trimmed);
  return match?.[1] ? { key: match[1], locator: match[2] } : { key: trimmed, locator: undefined };
}

/** The text without its citations and without the space before each of them. */
export function withoutCitations(text: string): string {
  let rest = '';
  let from = 0;
  for (const { index, length } of findCitations(text)) {
    rest += text.slice(from, index).trimEnd();
    from = index + length;
  }
  return rest + text.slice(from);
}
