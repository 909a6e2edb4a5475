import type { Language } from '../../languages/language.ts';
import { takeAlongWords } from '../../languages/take-along-words.ts';
import { words } from '../../languages/words.ts';
import type { Category, Tag } from '../../questions/library.ts';
import type { Question } from '../../questions/question.ts';
import { fullTitle } from '../full-title.ts';

/** The names of the notes of a vault, without folder and extension; links use them. */
export interface NoteNames {
  home: string;
  question(question: Question): string;
  category(category: Category): string;
  tag(tag: Tag): string;
}

/**
 * A text as the name of a file that every system accepts and that a link can contain: Windows refuses `\ / : * ? " < > |`
 * and a dot at the end, and Obsidian reads `# ^ [ ] |` and `%%` in a link as its own syntax.
 */
export function fileName(text: string): string {
  return text
    .replace(/[\\/:*?"<>|#^[\]%]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[. ]+$/, '')
    .trim();
}

/** The names of all notes in one language. */
export function noteNames(language: Language): NoteNames {
  const { tag } = takeAlongWords(language).inVault;
  return {
    home: fileName(words(language).site.name),
    question: (question) => fileName(`${question.id} ${fullTitle(question, language)}`),
    category: ({ number, title }) => fileName(`${number} ${title[language]}`),
    tag: ({ title }) => fileName(tag(title[language])),
  };
}

/** The name of a drawing's file in the vault. */
export const drawingName = (name: string, language: Language): string => `t84-${name}-${language}.svg`;
