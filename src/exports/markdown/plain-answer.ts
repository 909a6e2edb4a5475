import type { List, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Language } from '../../languages/language.ts';
import { findCitations } from '../../markdown/citation-syntax.ts';
import { inlineParts } from '../../markdown/inline-text.ts';
import { parseSource } from '../../markdown/parser.ts';
import { referenceText } from '../../markdown/reference-text.ts';
import { numberReferences, type Reference } from '../../markdown/references.ts';
import type { Question } from '../../questions/question.ts';
import { paragraph } from './blocks.ts';
import { fullTitle } from '../full-title.ts';
import { makePlain } from './plain-tree.ts';
import type { ExportSources } from '../sources.ts';

/** The parts of an answer as trees of plain Markdown, without MDX; every address is absolute. */
export interface PlainAnswer {
  /** The title, with the view of a question that repeats another one. */
  title: string;
  /** The blocks above the first heading. */
  lead: RootContent[];
  /** The list of points; empty if the question has none. */
  points: List[];
  /** The sections; their headings begin at depth 2. */
  body: RootContent[];
  /** The list of cited works; empty if there are none. */
  references: List[];
}

/**
 * An answer as plain Markdown: listings with their output, drawings as images, citations as numbers.
 *
 * @throws Error if the answer contains what Markdown cannot represent, or cites, links or shows what does not exist
 */
export function plainAnswer(question: Question, language: Language, sources: ExportSources): PlainAnswer {
  const { points, body } = question.answers[language];
  const tree = parseSource(body);
  const references = numberReferences(citedKeys(tree), sources.bibliography);
  makePlain(tree, question, language, references, sources);
  const lead = leadLength(tree);
  return {
    title: fullTitle(question, language),
    lead: tree.children.slice(0, lead),
    points: points.length === 0 ? [] : [list(points.map((point) => inlineParts(point)))],
    body: tree.children.slice(lead),
    references: listOfWorks(references),
  };
}

/** The keys of the cited works, in the order of the text. */
function citedKeys(tree: Root): string[] {
  const keys: string[] = [];
  visit(tree, 'text', ({ value }) => {
    keys.push(...findCitations(value).flatMap(({ works }) => works.map(({ key }) => key)));
  });
  return keys;
}

/** The number of blocks above the first heading. */
function leadLength({ children }: Root): number {
  const first = children.findIndex(({ type }) => type === 'heading');
  return first < 0 ? children.length : first;
}

/** A list with one paragraph per item. */
export function list(items: PhrasingContent[][], ordered = false): List {
  return {
    type: 'list',
    ordered,
    spread: false,
    children: items.map((parts) => ({ type: 'listItem', spread: false, children: [paragraph(...parts)] })),
  };
}

function listOfWorks(references: Reference[]): List[] {
  return references.length === 0 ? [] : [list(references.map(referenceText), true)];
}
