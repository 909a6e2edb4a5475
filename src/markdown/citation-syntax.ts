/** One work named in a citation, with the place in it if the author gave one. */
export interface CitedWork {
  key: string;
  locator: string | undefined;
}

/** A citation in a text: where it stands and the works that it names. */
export interface Citation {
  index: number;
  length: number;
  works: CitedWork[];
}

// A bracket is a citation when an @ that begins a word stands in it: `[@a]`, `[@a, §3.2; @b]`, not `[x@y.org]`.
const BRACKET = /\[(?:[^[\]]*[\s;-])?@[A-Za-z][^[\]]*\]/g;
const WORK = /^@([A-Za-z](?:[\w:.+/-]*\w)?)(?:,\s*(.+))?$/;

/**
 * Finds the citations of a text, in order.
 *
 * A part that cannot be read, as in `[see @a]`, is given whole as the key: no bibliography has it, so it is reported
 * as an unknown work instead of standing in the page as it was typed.
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

/** The text without its citations, and without the space that stood before each. */
export function withoutCitations(text: string): string {
  let rest = '';
  let from = 0;
  for (const { index, length } of findCitations(text)) {
    rest += text.slice(from, index).trimEnd();
    from = index + length;
  }
  return rest + text.slice(from);
}
