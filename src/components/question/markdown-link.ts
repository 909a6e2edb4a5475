/**
 * A link in Markdown, `[1-04 Why scale?](https://example.org/q/1-04/)`, with its text escaped.
 *
 * @param text text of one line; brackets and backslashes in it are escaped
 * @param address absolute address
 */
export function markdownLink(text: string, address: string): string {
  return `[${text.replace(/[\\[\]]/g, '\\$&')}](${address})`;
}
