/** The characters that Markdown, or Obsidian's dialect of it, may read as syntax within the text of a link. */
const SYNTAX = /[\\`*_[\]|<$~]/g;

/**
 * A link in Markdown, `[1-04 Why scale?](https://example.org/q/1-04/)`. Its text is escaped so that it reads the same in
 * a paragraph, a list and the cell of a table.
 *
 * @param text text of one line
 * @param address absolute address
 */
export function markdownLink(text: string, address: string): string {
  return `[${text.replace(SYNTAX, '\\$&')}](${address})`;
}
