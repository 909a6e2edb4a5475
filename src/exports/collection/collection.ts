import type { Heading, RootContent } from 'mdast';
import type { Language } from '../../languages/language.ts';
import { words } from '../../languages/words.ts';
import type { Library } from '../../questions/library.ts';
import type { Question } from '../../questions/question.ts';
import { heading, paragraph, strong } from '../markdown/blocks.ts';
import { plainAnswer } from '../markdown/plain-answer.ts';
import type { ExportSources } from '../sources.ts';
import { stringifyMarkdown } from '../markdown/stringify.ts';

/** The headings of an answer stand two levels lower than on its own page: below the site and the category. */
const LEVELS = 2;

/**
 * All answers as one Markdown file: a heading per category, one per question, and the sections below. Every question
 * names its permanent short link. Each answer is written by itself, because the trees of all may not fit into the memory.
 *
 * @param sourcesOf what the export of a question needs
 */
export function collectionMarkdown(
  library: Library,
  language: Language,
  sourcesOf: (question: Question) => ExportSources,
): string {
  const { site, navigation } = words(language);
  const text = (value: string) => paragraph({ type: 'text', value });
  const write = (children: RootContent[]) => stringifyMarkdown({ type: 'root', children });
  return [
    write([heading(1, site.name), text(site.promise), text(navigation.license)]),
    ...library.categories.flatMap(({ number, title, summary, questions }) => [
      write([heading(2, `${number} ${title[language]}`), text(summary[language])]),
      ...questions.map((question) => write(answerBlocks(question, language, sourcesOf(question)))),
    ]),
  ].join('\n');
}

function answerBlocks(question: Question, language: Language, sources: ExportSources): RootContent[] {
  const { question: text } = words(language);
  const { title, lead, points, body, references } = plainAnswer(question, language, sources);
  const url = sources.links.absolute(sources.links.short(question.id, language));
  return [
    heading(3, `${question.id} ${title}`),
    paragraph({ type: 'link', url, children: [{ type: 'text', value: url }] }),
    ...lead,
    ...(points.length > 0 ? [strong(text.points), ...points] : []),
    ...body.map(lower),
    ...(references.length > 0 ? [heading(4, text.references), ...references] : []),
  ];
}

function lower(node: RootContent): RootContent {
  if (node.type !== 'heading') return node;
  return { ...node, depth: Math.min(node.depth + LEVELS, 6) as Heading['depth'] };
}
