import type { Root, RootContent } from 'mdast';
import { stringify } from 'yaml';
import type { Language } from '../../languages/language.ts';
import { takeAlongWords } from '../../languages/take-along-words.ts';
import { words } from '../../languages/words.ts';
import type { Category, Library, Tag } from '../../questions/library.ts';
import type { Permalinks } from '../../questions/permalinks.ts';
import type { Question } from '../../questions/question.ts';
import { heading, paragraph } from '../markdown/blocks.ts';
import { fullTitle } from '../full-title.ts';
import { list } from '../markdown/plain-answer.ts';
import { stringifyMarkdown } from '../markdown/stringify.ts';
import { noteNames } from './names.ts';
import { linkText } from './wikilinks.ts';

/** The note that lists the questions of a category. */
export function categoryNote({ title, summary, questions }: Category, language: Language): string {
  return note(
    [title[language]],
    [heading(1, title[language]), text(summary[language]), questionList(questions, language)],
  );
}

/** The note that lists the questions of a tag. */
export function tagNote({ title, summary, questions }: Tag, language: Language): string {
  return note(
    [title[language]],
    [heading(1, title[language]), text(summary[language]), questionList(questions, language)],
  );
}

/** The first note of the vault: what it is, and its categories and tags. */
export function homeNote(library: Library, language: Language, links: Permalinks): string {
  const names = noteNames(language);
  const { site, navigation } = words(language);
  const { inVault } = takeAlongWords(language);
  const address = links.absolute(links.home(language));
  return note(
    [],
    [
      heading(1, site.name),
      text(site.promise),
      paragraph({ type: 'link', url: address, children: [{ type: 'text', value: address }] }),
      text(inVault.about),
      heading(2, inVault.categories),
      list(library.categories.map((one) => [wikilink(names.category(one))])),
      heading(2, inVault.tags),
      list(library.tags.map((tag) => [wikilink(names.tag(tag), tag.title[language])])),
      { type: 'thematicBreak' },
      text(navigation.license),
    ],
  );
}

function note(aliases: string[], children: RootContent[]): string {
  const properties = aliases.length > 0 ? `---\n${stringify({ aliases }, { lineWidth: 0 })}---\n\n` : '';
  return properties + stringifyMarkdown({ type: 'root', children } satisfies Root);
}

const text = (value: string) => paragraph({ type: 'text', value });

const wikilink = (name: string, shown?: string) => ({
  type: 'html' as const,
  value: shown === undefined || shown === name ? `[[${name}]]` : `[[${name}|${linkText(shown)}]]`,
});

function questionList(questions: Question[], language: Language) {
  const { question: nameOf } = noteNames(language);
  return list(questions.map((one) => [wikilink(nameOf(one), `${one.id} ${fullTitle(one, language)}`)]));
}
