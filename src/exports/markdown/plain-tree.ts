import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import type {} from 'remark-math';
import type {} from 'remark-mdx';
import { SKIP, visit } from 'unist-util-visit';
import type { Language } from '../../languages/language.ts';
import { findCitations } from '../../markdown/citation-syntax.ts';
import { splitHeading } from '../../markdown/heading-comment.ts';
import type { Reference } from '../../markdown/references.ts';
import { resolveSiteLink } from '../../markdown/site-link.ts';
import { attribute } from '../../markdown/source.ts';
import type { Question } from '../../questions/question.ts';
import { figureBlocks, listingBlocks } from './blocks.ts';
import type { ExportSources } from '../sources.ts';

/**
 * Turns the tree of an answer's MDX into a tree of plain Markdown, in place: listings and drawings are included,
 * addresses become absolute, citations become numbers, and comments are removed.
 *
 * @throws Error if the answer contains what Markdown cannot represent: an unknown element, an expression, or an image
 * file
 */
export function makePlain(
  tree: Root,
  question: Question,
  language: Language,
  references: readonly Reference[],
  sources: ExportSources,
): void {
  const page = sources.links.absolute(sources.links.question(question.slug, language));
  const numbers = new Map(references.map(({ key, number }) => [key, number]));
  visit(tree, (node, index, parent) => {
    const replaceBy = (...nodes: RootContent[]): [typeof SKIP, number] | undefined => {
      if (!parent || index === undefined) return undefined;
      parent.children.splice(index, 1, ...nodes);
      return [SKIP, index + nodes.length];
    };
    switch (node.type) {
      case 'heading':
        node.children = splitHeading(node).children;
        return;
      case 'text':
        return replaceBy(...numberCitations(node.value, numbers));
      case 'link':
      case 'definition':
        readdress(node, page, language, sources);
        return;
      case 'image':
        if (/^https?:/.test(node.url)) return;
        throw refused(
          question,
          language,
          `the image ${node.url}: draw it in src/figures and write <Figure name="…" />`,
        );
      case 'mdxJsxFlowElement': {
        const file = node.name === 'Code' ? attribute(node, 'file') : undefined;
        if (file !== undefined) return replaceBy(...listingBlocks(file, language, sources));
        const name = node.name === 'Figure' ? attribute(node, 'name') : undefined;
        if (name !== undefined) return replaceBy(...figureBlocks(name, language, page, sources));
        throw refused(question, language, `the element <${node.name ?? ''}>`);
      }
      case 'mdxJsxTextElement':
        throw refused(question, language, `the element <${node.name ?? ''}> within a line`);
      case 'mdxTextExpression':
      case 'mdxFlowExpression':
        if (/^\s*\/\*[^]*\*\/\s*$/.test(node.value)) return replaceBy();
        throw refused(question, language, `the expression {${node.value}}`);
      case 'mdxjsEsm':
        throw refused(question, language, `the statement ${node.value}`);
    }
    return;
  });
}

function refused({ id }: Question, language: Language, what: string): Error {
  return new Error(
    `${id}, ${language}.mdx: an answer is also published as Markdown, which cannot contain ${what}.`,
  );
}

function readdress(
  node: { url: string } & Nodes,
  page: string,
  language: Language,
  sources: ExportSources,
): void {
  const { links, byId } = sources;
  if (node.url.startsWith('#')) node.url = page + node.url;
  const find = (id: string) => {
    const target = byId(id);
    return target && { slug: target.slug, names: target.answers };
  };
  const target = resolveSiteLink(node.url, language, links, find);
  if (!target) return;
  node.url = links.absolute(target.address);
  if (node.type === 'link' && node.children.length === 0 && target.title !== undefined) {
    node.children = [{ type: 'text', value: target.title }];
  }
}

/** Replaces citations by their numbers, `[1, §3]`, in raw nodes, because the brackets of a text node would be escaped. */
function numberCitations(text: string, numbers: ReadonlyMap<string, number>): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const { index, length, works } of findCitations(text)) {
    const cited = works.map(({ key, locator }) => [numbers.get(key), locator].filter(Boolean).join(', '));
    parts.push(
      { type: 'text', value: text.slice(from, index) },
      { type: 'html', value: `[${cited.join('; ')}]` },
    );
    from = index + length;
  }
  return [...parts, { type: 'text', value: text.slice(from) }];
}
