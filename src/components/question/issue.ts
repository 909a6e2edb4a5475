import type { Language } from '../../languages/language.ts';
import { words } from '../../languages/words.ts';
import type { Permalinks } from '../../questions/permalinks.ts';
import type { Question, Section } from '../../questions/question.ts';
import type { RepositoryLinks } from '../../questions/repository.ts';
import { fullTitle } from './title.ts';

/** The address that opens a new issue about an answer, or about one of its sections, in the language of the page. */
export function issueAddress(
  repository: RepositoryLinks,
  links: Permalinks,
  question: Question,
  language: Language,
  section?: Section,
): string {
  const { issueTitle, issueBody } = words(language).repository;
  const body = issueBody(
    `${question.id} ${fullTitle(question, language)}`,
    links.absolute(links.short(question.id, language, section?.id)),
    section?.title,
  );
  return repository.newIssue(issueTitle(question.id), body);
}
