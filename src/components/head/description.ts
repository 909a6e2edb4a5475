/** The length that search engines and link previews show, in letters; a Chinese character is as wide as two letters. */
const WIDTH = 200;

const width = (text: string) =>
  [...text].reduce((sum, char) => sum + (/[\u2e80-\uffef]/.test(char) ? 2 : 1), 0);

/** The least share of the length that whole sentences must fill; otherwise a sentence is cut. */
const LEAST = 0.5;

/**
 * The first sentences of a text that fit into a description. If they fill less than half of it, the text is cut between
 * words and ends with an ellipsis.
 *
 * @param text plain text, such as the lead of an answer
 * @param limit greatest length in letters; a Chinese character counts as two
 */
export function description(text: string, limit = WIDTH): string {
  const sentences =
    text
      .trim()
      .replace(/\s+/g, ' ')
      .match(/.+?(?:[。！？]+|[.!?]+(?=\s|$)|$)\s*/gu) ?? [];
  let taken = '';
  for (const sentence of sentences) {
    if (width(taken + sentence.trimEnd()) > limit) break;
    taken += sentence;
  }
  const whole = taken.trim();
  return whole === text.trim() || width(whole) > limit * LEAST ? whole : cut(sentences.join(''), limit);
}

/** Cuts a text between words, or between any two Chinese characters. */
function cut(text: string, limit: number): string {
  let taken = '';
  for (const word of text.match(/(?:[\u2e80-\uffef]|[^\s\u2e80-\uffef]+)\s*/gu) ?? []) {
    if (width(taken + word.trimEnd()) + 1 > limit) break;
    taken += word;
  }
  return taken.trimEnd() === text.trimEnd()
    ? taken.trim()
    : `${taken.trimEnd().replace(/[，、；：,;:]$/u, '')}…`;
}
