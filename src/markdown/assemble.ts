import type { Bilingual } from '../languages/language.ts';
import type { FolderName } from '../questions/folder.ts';
import { parseShortLink } from '../questions/permalinks.ts';
import type { Answer, Question, Section, TextLink } from '../questions/question.ts';
import type { QuestionFacts, QuestionWords } from '../questions/schema.ts';
import { parseAnswer, type ParsedAnswer } from './source.ts';

/** One language of a question as the author wrote it: frontmatter and the MDX below it. */
export interface AnswerSource {
  words: QuestionWords;
  body: string;
}

/** A question from its folder's name, its facts and its answer in both languages. */
export function assembleQuestion(
  folder: FolderName,
  facts: QuestionFacts,
  sources: Bilingual<AnswerSource>,
): Question {
  const zh = parseAnswer(sources.zh.body);
  return {
    ...folder,
    category: facts.category,
    tags: facts.tags,
    related: facts.related,
    difficulty: facts.difficulty,
    verified: facts.verified,
    answers: { zh: answer(sources.zh, zh), en: answer(sources.en, parseAnswer(sources.en.body)) },
    textLinks: textLinks(zh),
  };
}

function answer({ words, body }: AnswerSource, parsed: ParsedAnswer): Answer {
  const { title, view, aliases, points } = words;
  return { title, view, aliases, points, lead: parsed.lead, sections: sections(parsed), body };
}

function sections({ headings }: ParsedAnswer): Section[] {
  return headings.flatMap(({ id, title, depth }) =>
    id !== undefined && (depth === 2 || depth === 3) ? [{ id, title, depth }] : [],
  );
}

function textLinks({ links }: ParsedAnswer): TextLink[] {
  return links.flatMap(({ href }) => parseShortLink(href) ?? []);
}
