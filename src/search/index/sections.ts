import type { Nodes, Root, RootContent } from 'mdast';
import type {} from 'remark-mdx';
import { drawings } from '../../figures/drawings/index.ts';
import { figures } from '../../figures/interactive/index.ts';
import type { Bilingual, Language } from '../../languages/language.ts';
import { splitHeading } from '../../markdown/heading-comment.ts';
import { parseSource } from '../../markdown/parser.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { attribute } from '../../markdown/source.ts';

/** A section of an answer as it is searched; the lead has neither id nor title. */
export interface SearchSection {
  id?: string;
  title?: string;
  /** As a reader would say it: each formula once and readable, the caption of each drawing, a line a block. */
  text: string;
  /** Its listings, one after the other. */
  code: string;
}

/**
 * An answer cut at its headings.
 *
 * @param body MDX without frontmatter
 * @param listing gives the text of a listing by the name in `<Code file>`
 */
export function searchSections(
  body: string,
  language: Language,
  listing: (file: string) => string,
): SearchSection[] {
  const sections: SearchSection[] = [{ text: '', code: '' }];
  for (const node of parseSource(body).children) {
    if (node.type === 'heading') {
      const { id, children } = splitHeading(node);
      const title = plainText({ ...node, children });
      sections.push({ ...(id !== undefined && { id }), title, text: '', code: '' });
      continue;
    }
    const section = sections.at(-1);
    if (!section) continue;
    const element = elementOf(node);
    if (element?.name === 'Code') section.code += `${listing(element.value)}\n`;
    else if (node.type === 'code') section.code += `${node.value}\n`;
    else section.text += `${element ? caption(element, language) : plainText(wrap(node))}\n`;
  }
  for (const section of sections) section.text = section.text.replace(/\n{2,}/g, '\n').trim();
  return sections.filter(({ title, text, code }) => title || text || code);
}

function wrap(node: RootContent): Root {
  return { type: 'root', children: [node] };
}

function elementOf(node: Nodes): { name: string; value: string } | undefined {
  if (node.type !== 'mdxJsxFlowElement' || (node.name !== 'Code' && node.name !== 'Figure')) return undefined;
  const wanted = node.name === 'Code' ? 'file' : 'name';
  return { name: node.name, value: attribute(node, wanted) ?? '' };
}

const COLON: Bilingual = { zh: '：', en: ': ' };

function caption({ value }: { value: string }, language: Language): string {
  const interactive = figures[value]?.words[language];
  // One sentence: a title alone would run into the caption where an excerpt joins its lines.
  if (interactive) return `${interactive.title}${COLON[language]}${interactive.caption}`;
  return drawings[value]?.words[language].caption ?? '';
}
