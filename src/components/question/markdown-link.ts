/**
 * A link in Markdown, `[1-04 Why scale?](https://example.org/q/1-04/)`, that renders as the text reads.
 *
 * @param text one line; brackets and backslashes in it are escaped
 * @param address absolute
 */
export function markdownLink(text: string, address: string): string {
  return `[${text.replace(/[\\[\]]/g, '\\$&')}](${address})`;
}
