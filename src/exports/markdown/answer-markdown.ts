import type { RootContent } from 'mdast';
import type { Language } from '../../languages/language.ts';
import { words } from '../../languages/words.ts';
import type { Question } from '../../questions/question.ts';
import { heading, paragraph, strong } from './blocks.ts';
import { plainAnswer } from './plain-answer.ts';
import type { ExportSources } from '../sources.ts';
import { stringifyMarkdown } from './stringify.ts';

/**
 * An answer as plain Markdown for notes: title, lead, points and sections, with formulas between dollar signs, listings
 * with their output, drawings as images, absolute addresses, the cited works, and the source of the answer.
 *
 * @throws Error if the answer contains what Markdown cannot represent, or cites, links or shows what does not exist
 */
export function answerMarkdown(question: Question, language: Language, sources: ExportSources): string {
  const { question: text } = words(language);
  const { title, lead, points, body, references } = plainAnswer(question, language, sources);
  return stringifyMarkdown({
    type: 'root',
    children: [
      heading(1, title),
      ...lead,
      ...(points.length > 0 ? [strong(text.points), ...points] : []),
      ...body,
      ...(references.length > 0 ? [heading(2, text.references), ...references] : []),
      ...origin(question, language, sources),
    ],
  });
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
