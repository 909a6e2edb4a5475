import type { Nodes, Root } from 'mdast';
import type {} from 'remark-math';
import type {} from 'remark-mdx';
import { visit } from 'unist-util-visit';
import { findCitations } from './citation-syntax.ts';
import { readFrontmatter } from './frontmatter.ts';
import { splitHeading } from './heading-comment.ts';
import { parseSource } from './parser.ts';
import { plainText } from './plain-text.ts';

/** The parts of an answer's MDX, each with its line in the source (from 1). */
export interface ParsedAnswer {
  /** The value of the YAML, unchecked; `{}` if there is none. */
  frontmatter: unknown;
  /** Plain text above the first heading, one line per paragraph, with formulas as readable text and without citations. */
  lead: string;
  headings: { depth: number; title: string; id: string | undefined; line: number }[];
  formulas: { tex: string; display: boolean; line: number }[];
  /** Every `<Code file="…">`; `file` is undefined if it is not a plain string. */
  listings: { file: string | undefined; line: number }[];
  /** Every `<Figure name="…">`; an interactive one may have an initial state. */
  figures: { name: string | undefined; start?: string; line: number }[];
  citations: { key: string; line: number }[];
  links: { href: string; text: string; line: number }[];
  images: { src: string; alt: string; line: number }[];
  /** Every MDX element, including the two above; a fragment has the name "". */
  elements: { name: string; line: number }[];
}

/**
 * Parses the source of an answer.
 *
 * @throws SourceSyntaxError with line and column if the YAML or the MDX cannot be parsed
 */
export function parseAnswer(source: string): ParsedAnswer {
  return readAnswer(parseSource(source));
}

/**
 * The parts of an answer that is already parsed.
 *
 * @throws SourceSyntaxError with line and column if the YAML cannot be parsed
 */
export function readAnswer(tree: Root): ParsedAnswer {
  const answer: ParsedAnswer = {
    frontmatter: readFrontmatter(tree),
    lead: plainText({ type: 'root', children: beforeFirstHeading(tree) }),
    headings: [],
    formulas: [],
    listings: [],
    figures: [],
    citations: [],
    links: [],
    images: [],
    elements: [],
  };
  const definitions = new Map<string, string>();
  visit(tree, 'definition', (node) => void definitions.set(node.identifier, node.url));
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 0;
    switch (node.type) {
      case 'heading': {
        const { id, children } = splitHeading(node);
        answer.headings.push({ depth: node.depth, title: plainText({ ...node, children }), id, line });
        break;
      }
      case 'inlineMath':
      case 'math':
        answer.formulas.push({ tex: node.value, display: node.type === 'math', line });
        break;
      case 'text':
        answer.citations.push(...citationsOf(node.value, line));
        break;
      case 'link':
        answer.links.push({ href: node.url, text: plainText(node), line });
        break;
      case 'linkReference':
        answer.links.push({ href: definitions.get(node.identifier) ?? '', text: plainText(node), line });
        break;
      case 'image':
        answer.images.push({ src: node.url, alt: node.alt ?? '', line });
        break;
      case 'imageReference':
        answer.images.push({ src: definitions.get(node.identifier) ?? '', alt: node.alt ?? '', line });
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        answer.elements.push({ name: node.name ?? '', line });
        if (node.name === 'Code') answer.listings.push({ file: attribute(node, 'file'), line });
        if (node.name === 'Figure') {
          const start = attribute(node, 'start');
          answer.figures.push({ name: attribute(node, 'name'), ...(start !== undefined && { start }), line });
        }
        break;
    }
  });
  return answer;
}

function beforeFirstHeading(tree: Root): Root['children'] {
  const first = tree.children.findIndex((node) => node.type === 'heading');
  return first === -1 ? tree.children : tree.children.slice(0, first);
}

function citationsOf(text: string, line: number): ParsedAnswer['citations'] {
  return findCitations(text).flatMap(({ index, works }) =>
    works.map(({ key }) => ({ key, line: line + text.slice(0, index).split('\n').length - 1 })),
  );
}

type Element = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** The value of an element's attribute; `undefined` if it has none, or if it is not a plain string. */
export function attribute(element: Element, name: string): string | undefined {
  const found = element.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}
