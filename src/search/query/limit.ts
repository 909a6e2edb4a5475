/** The length to which a query is cut, in UTF-16 units. */
export const MOST_CHARACTERS = 200;

/**
 * The part of a typed or pasted text that is searched: without space before it, and at most `MOST_CHARACTERS` long. A
 * character outside the basic plane, such as an emoji, is not cut in half.
 */
export function limitQuery(text: string): string {
  const query = text.trimStart();
  if (query.length <= MOST_CHARACTERS) return query;
  const halved = /[\ud800-\udbff]/.test(query.charAt(MOST_CHARACTERS - 1));
  return query.slice(0, MOST_CHARACTERS - (halved ? 1 : 0));
}
