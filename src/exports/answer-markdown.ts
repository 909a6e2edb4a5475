import type { List, PhrasingContent, Root, RootContent } from 'mdast';
import type { Language } from '../languages/language.ts';
import { words } from '../languages/words.ts';
import { inlineParts } from '../markdown/inline-text.ts';
import { parseSource } from '../markdown/parser.ts';
import { referenceText } from '../markdown/reference-text.ts';
import { numberReferences, type Reference } from '../markdown/references.ts';
import { parseAnswer } from '../markdown/source.ts';
import type { Question } from '../questions/question.ts';
import { paragraph } from './blocks.ts';
import { makePlain } from './plain-tree.ts';
import type { ExportSources } from './sources.ts';
import { stringifyMarkdown } from './stringify.ts';

/**
 * An answer as plain Markdown for notes: title, lead, points and sections, with formulas between dollar signs, listings
 * with their output, drawings as images, absolute addresses, the cited works, and the source of the answer.
 *
 * @throws Error if the answer contains what Markdown cannot represent, or cites, links or shows what does not exist
 */
export function answerMarkdown(question: Question, language: Language, sources: ExportSources): string {
  const { title, view, points, body } = question.answers[language];
  const { question: text } = words(language);
  const keys = parseAnswer(body).citations.map(({ key }) => key);
  const references = numberReferences(keys, sources.bibliography);
  const tree = parseSource(body);
  makePlain(tree, question, language, references, sources);
  const lead = leadLength(tree);
  const heading = view === undefined ? title : text.titleWithView(title, view);
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: heading }] },
    ...tree.children.slice(0, lead),
    ...pointList(points, text.points),
    ...tree.children.slice(lead),
    ...referenceList(references, text.references),
    ...origin(question, language, sources),
  ];
  return stringifyMarkdown({ type: 'root', children } satisfies Root);
}

/** The number of blocks above the first heading. */
function leadLength({ children }: Root): number {
  const first = children.findIndex(({ type }) => type === 'heading');
  return first < 0 ? children.length : first;
}

function pointList(points: string[], title: string): RootContent[] {
  if (points.length === 0) return [];
  return [
    paragraph({ type: 'strong', children: [{ type: 'text', value: title }] }),
    list(
      points.map((point) => inlineParts(point)),
      false,
    ),
  ];
}

function list(items: PhrasingContent[][], ordered: boolean): List {
  return {
    type: 'list',
    ordered,
    spread: false,
    children: items.map((parts) => ({ type: 'listItem', spread: false, children: [paragraph(...parts)] })),
  };
}

function referenceList(references: Reference[], title: string): RootContent[] {
  if (references.length === 0) return [];
  return [
    { type: 'heading', depth: 2, children: [{ type: 'text', value: title }] },
    list(references.map(referenceText), true),
  ];
}

function origin({ slug }: Question, language: Language, { links }: ExportSources): RootContent[] {
  const { site, navigation } = words(language);
  const url = links.absolute(links.question(slug, language));
  return [
    { type: 'thematicBreak' },
    paragraph(
      { type: 'text', value: `${site.name}: ` },
      { type: 'link', url, children: [{ type: 'text', value: url }] },
    ),
    paragraph({ type: 'text', value: navigation.license }),
  ];
}
