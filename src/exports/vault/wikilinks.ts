import type { Image, Link, Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Language } from '../../languages/language.ts';
import { plainText } from '../../markdown/plain-text.ts';
import type { Library } from '../../questions/library.ts';
import type { Permalinks } from '../../questions/permalinks.ts';
import { drawingName, noteNames } from './names.ts';

/** Sections of a note that have a block id although the answer has no heading for them. */
const OWN_SECTIONS = ['lead', 'references'];

/** The notes that addresses of the site lead to, with the sections that they can link to. */
export type NoteAddresses = ReadonlyMap<string, { name: string; sections: string[] }>;

/**
 * Turns the links of a plain answer that lead to another note into wikilinks, and the drawings into embeds, in place.
 *
 * A link to a section leads to the block id that the section's first block has; headings change with their wording, ids
 * do not.
 *
 * @returns the names of the drawings
 */
export function writeWikilinks(
  tree: Root,
  language: Language,
  notes: NoteAddresses,
  links: Permalinks,
  drawings: readonly string[],
): string[] {
  const files = new Map(drawings.map((name) => [links.absolute(links.drawing(name, language)), name]));
  const used: string[] = [];
  const rewrite = (root: Nodes, bar: string) =>
    visit(root, (node, index, parent) => {
      const written = node.type === 'link' ? wikilink(node, bar) : node.type === 'image' && embed(node, bar);
      if (!written || !parent || index === undefined) return undefined;
      // A raw node, because the brackets of a text node would be escaped.
      parent.children[index] = { type: 'html', value: written };
      return SKIP;
    });
  const wikilink = (link: Link, bar: string) => {
    const [address = '', section] = link.url.split('#');
    const note = notes.get(address);
    if (!note || (section !== undefined && !note.sections.includes(section))) return undefined;
    return `[[${note.name}${section === undefined ? '' : `#^${section}`}${bar}${linkText(plainText(link))}]]`;
  };
  const embed = ({ url, alt }: Image, bar: string) => {
    const name = files.get(url);
    if (name === undefined) return undefined;
    used.push(name);
    return `![[${drawingName(name, language)}${bar}${linkText(alt ?? '')}]]`;
  };
  // In a table, a bar would end the cell.
  visit(tree, 'tableCell', (cell) => void rewrite(cell, '\\|'));
  rewrite(tree, '|');
  return used;
}

/** The addresses of all notes of a vault. */
export function noteAddresses(language: Language, library: Library, links: Permalinks): NoteAddresses {
  const names = noteNames(language);
  const at = (path: string, name: string, sections: string[] = []) =>
    [links.absolute(path), { name, sections }] as const;
  return new Map([
    at(links.home(language), names.home),
    ...library.questions.map((question) =>
      at(links.question(question.slug, language), names.question(question), [
        ...OWN_SECTIONS,
        ...question.answers[language].sections.map(({ id }) => id),
      ]),
    ),
    ...library.categories.map((category) =>
      at(links.category(category.slug, language), names.category(category)),
    ),
    ...library.tags.map((tag) => at(links.tag(tag.slug, language), names.tag(tag))),
  ]);
}

/** A text for use inside a wikilink, where a bar and closing brackets would end it. */
export const linkText = (text: string): string =>
  text.replace(/\s+/g, ' ').replaceAll('|', '｜').replaceAll('[[', '[').replaceAll(']]', ']').trim();
