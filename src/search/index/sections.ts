import type { Nodes, Root, RootContent } from 'mdast';
import type {} from 'remark-mdx';
import { drawings } from '../../figures/drawings/index.ts';
import { figures } from '../../figures/interactive/index.ts';
import type { Bilingual, Language } from '../../languages/language.ts';
import { splitHeading } from '../../markdown/heading-comment.ts';
import { parseSource } from '../../markdown/parser.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { attribute } from '../../markdown/source.ts';

/** A section of an answer as it is indexed; the lead has no id and no title. */
export interface SearchSection {
  id?: string;
  title?: string;
  /** The text with each formula once in readable form and the caption of each drawing, one line per block. */
  text: string;
  /** Its listings, concatenated. */
  code: string;
}

/**
 * The sections of an answer, split at its headings.
 *
 * @param body MDX without frontmatter
 * @param listing returns the text of a listing by the name in `<Code file>`
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
  // Title and caption form one sentence; otherwise they would run together where an excerpt joins lines.
  if (interactive) return `${interactive.title}${COLON[language]}${interactive.caption}`;
  return drawings[value]?.words[language].caption ?? '';
}
