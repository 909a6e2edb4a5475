import type { Heading, Link, List, ListItem, PhrasingContent, Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { HTML_LANG, type Language } from '../languages/language.ts';
import { words } from '../languages/words.ts';
import { findCitations } from './citation-syntax.ts';
import { bibliographyReader } from './bibliography.ts';
import { readPlace } from './place.ts';
import { referenceText } from './reference-text.ts';
import { numberReferences, type Reference } from './references.ts';

/**
 * Numbers the citations of a page and adds the list of works at its end: `[@a; @b]` becomes `[1, 2]`, each number is a
 * link to its work, and each work has links back to its citations.
 *
 * The works are also added to the frontmatter of the page, as `references`.
 *
 * @param bibliography path of the .bib file
 */
export function remarkCitations({ bibliography }: { bibliography: string }) {
  const works = bibliographyReader(bibliography);
  return (tree: Root, file: VFile): void => {
    const { language } = readPlace(file.path);
    const references = numberReferences(citedKeys(tree, file, works()), works());
    const numbers = new Map(references.map(({ key, number }) => [key, number]));
    const citedAt = new Map<string, string[]>();
    visit(tree, 'text', (node, index, parent) => {
      if (!parent || index === undefined) return;
      const parts = splitCitations(node.value, (key) => {
        const ids = citedAt.get(key) ?? [];
        const id = `cite-${key}-${ids.length + 1}`;
        citedAt.set(key, [...ids, id]);
        return link(`#ref-${key}`, String(numbers.get(key)), { id });
      });
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
    if (references.length > 0) tree.children.push(heading(language), list(references, citedAt, language));
    frontmatter(file)['references'] = references;
  };
}

function frontmatter(file: VFile): Record<string, unknown> {
  return (file.data as { astro: { frontmatter: Record<string, unknown> } }).astro.frontmatter;
}

function citedKeys(tree: Root, file: VFile, works: ReadonlyMap<string, unknown>): string[] {
  const keys: string[] = [];
  visit(tree, 'text', (node) => {
    for (const { key } of findCitations(node.value).flatMap(({ works }) => works)) {
      if (!works.has(key)) file.fail(`the work "${key}" is cited but is not in content/references.bib`, node);
      keys.push(key);
    }
  });
  return keys;
}

/** Splits a text into plain text and citations, each citation as a group of links. */
function splitCitations(text: string, cite: (key: string) => Link): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const { index, length, works } of findCitations(text)) {
    const inside = works.flatMap(({ key, locator }, place): PhrasingContent[] => [
      { type: 'text', value: place === 0 ? '[' : ', ' },
      cite(key),
      ...(locator === undefined ? [] : [{ type: 'text', value: `, ${locator}` } as const]),
    ]);
    parts.push({ type: 'text', value: text.slice(from, index) });
    parts.push(span({ className: ['citation'] }, [...inside, { type: 'text', value: ']' }]));
    from = index + length;
  }
  return [...parts, { type: 'text', value: text.slice(from) }];
}

function heading(language: Language): Heading {
  const title = words(language).question.references;
  return {
    type: 'heading',
    depth: 2,
    data: { hProperties: { id: 'references' } },
    children: [{ type: 'text', value: title }],
  };
}

function list(references: Reference[], citedAt: Map<string, string[]>, language: Language): List {
  const item = (reference: Reference): ListItem => ({
    type: 'listItem',
    spread: false,
    data: { hProperties: { id: `ref-${reference.key}` } },
    children: [
      {
        type: 'paragraph',
        children: [
          // The entry is in the language of the work, and the links back are in the language of the page.
          span({ lang: HTML_LANG.en }, referenceText(reference)),
          ...backLinks(citedAt.get(reference.key) ?? [], language),
        ],
      },
    ],
  });
  const children = references.map(item);
  return {
    type: 'list',
    ordered: true,
    spread: false,
    data: { hProperties: { className: ['references'] } },
    children,
  };
}

function backLinks(ids: string[], language: Language): PhrasingContent[] {
  const name = words(language).prose.backToText;
  return ids.flatMap((id, index) => {
    const ariaLabel = ids.length === 1 ? name : `${name} (${index + 1})`;
    return [{ type: 'text', value: ' ' } as const, link(`#${id}`, '↑', { className: ['back'], ariaLabel })];
  });
}

function link(url: string, text: string, hProperties: NonNullable<Link['data']>['hProperties']): Link {
  return { type: 'link', url, data: { hProperties }, children: [{ type: 'text', value: text }] };
}

/** Markdown has no neutral inline node, so this one is rendered as a span. */
function span(
  hProperties: NonNullable<Link['data']>['hProperties'],
  children: PhrasingContent[],
): PhrasingContent {
  return { type: 'emphasis', data: { hName: 'span', hProperties }, children };
}
