import { HTML_LANG, LANGUAGES, type Language } from '../languages/language.ts';
import { words } from '../languages/words.ts';
import type { Library } from '../questions/library.ts';
import type { Permalinks } from '../questions/permalinks.ts';
import type { Question } from '../questions/question.ts';
import { fullTitle } from '../questions/title.ts';

/**
 * The list of all answers for language models, in the form of llmstxt.org: for each language and category, the title of
 * each question, the address of its answer as Markdown, and the first sentence of its lead.
 */
export function llmsText(library: Library, links: Permalinks): string {
  const { zh, en } = { zh: words('zh'), en: words('en') };
  const count = library.questions.length;
  return [
    `# ${zh.site.name} · ${en.site.name}`,
    `> ${en.site.description(count)} ${zh.site.description(count)}`,
    `Each question has an answer in Chinese (the default) and in English, which are two originals with the same claims. All answers in one file: ${LANGUAGES.map((language) => `[${words(language).language.name}](${links.absolute(links.llmsFull(language))})`).join(', ')}. ${en.navigation.license}`,
    ...LANGUAGES.flatMap((language) => languageList(library, language, links)),
    `## Optional`,
    `- [questions.json](${links.absolute(links.questionsJson())}): ids, titles, points and addresses of all questions in both languages`,
    '',
  ].join('\n\n');
}

function languageList(library: Library, language: Language, links: Permalinks): string[] {
  const { name } = words(language).language;
  return library.categories.map(({ title, questions }) =>
    [
      `## ${name}: ${title[language]}`,
      '',
      ...questions.map((question) => item(question, language, links)),
    ].join('\n'),
  );
}

function item(question: Question, language: Language, links: Permalinks): string {
  const title = `${question.id} ${fullTitle(question, language)}`.replace(/[[\]\\]/g, '\\$&');
  const [first] = new Intl.Segmenter(HTML_LANG[language], { granularity: 'sentence' }).segment(
    question.answers[language].lead,
  );
  const address = links.absolute(links.questionMarkdown(question.slug, language));
  return `- [${title}](${address}): ${first?.segment.trim() ?? ''}`;
}

/**
 * Answers in Markdown as one text: each title becomes a heading of the second level, and its sections follow below it.
 *
 * @param answers the Markdown version of each answer, in order
 */
export function llmsFullText(answers: readonly string[], language: Language): string {
  const { site } = words(language);
  const intro = `# ${site.name}\n\n> ${site.description(answers.length)}`;
  return `${[intro, ...answers.map((answer) => lowered(answer).trim())].join('\n\n')}\n`;
}

/** Moves each heading down by one level; lines that begin with `#` in a listing are comments. */
function lowered(markdown: string): string {
  let fence: string | undefined;
  return markdown
    .split('\n')
    .map((line) => {
      const mark = /^\s*(```+|~~~+)/.exec(line)?.[1];
      if (fence === undefined) fence = mark;
      else if (mark !== undefined && mark.startsWith(fence)) fence = undefined;
      return fence === undefined && /^#{1,5} /.test(line) ? `#${line}` : line;
    })
    .join('\n');
}
