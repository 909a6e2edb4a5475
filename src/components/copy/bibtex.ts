/** What an entry says. */
export interface Cited {
  key: string;
  title: string;
  /** Absolute address. */
  url: string;
  /** Left out if the page does not say when it was checked. */
  year?: string | undefined;
  note: string;
}

const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** Escapes the characters that TeX reads as commands. */
const escape = (text: string) =>
  text.replace(/[\\{}$&#%_^~]/g, (character) => ESCAPES[character] ?? `\\${character}`);

/**
 * A BibTeX entry of type `@misc`. The title is in two pairs of braces, because styles write titles in small letters.
 */
export function bibtexEntry({ key, title, url, year, note }: Cited): string {
  const fields = [
    `title = {{${escape(title)}}}`,
    ...(year === undefined ? [] : [`year = {${year}}`]),
    `url = {${url}}`,
    `note = {${escape(note)}}`,
  ];
  return `@misc{${key},\n${fields.map((field) => `  ${field},\n`).join('')}}`;
}

/**
 * The key of an entry, from the path of the page and the section: `transformer84-1-04-why`, with `-en` for English.
 *
 * @param name id of the question, or the name of another page
 */
export function citationKey(name: string, section: string | undefined, lang: string): string {
  const parts = ['transformer84', name, section, lang.startsWith('zh') ? undefined : lang];
  return parts
    .filter((part) => part)
    .join('-')
    .replace(/[^A-Za-z0-9-]+/g, '-');
}
