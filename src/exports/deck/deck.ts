import type { Language } from '../../languages/language.ts';
import { takeAlongWords } from '../../languages/take-along-words.ts';
import type { Category, Library } from '../../questions/library.ts';
import type { Question } from '../../questions/question.ts';
import { archive } from '../archive.ts';
import { fullTitle } from '../full-title.ts';
import { lastChange } from '../last-change.ts';
import { plainAnswer } from '../markdown/plain-answer.ts';
import type { ExportSources } from '../sources.ts';
import { collectionFile, type DeckNote } from './collection-file.ts';
import { escapeField, fieldHtml } from './field-html.ts';
import { IDS, noteType } from './note-type.ts';

/**
 * An Anki package with one note per question and one subdeck per category.
 *
 * The identity of a note is its question and its language, and its time is the day on which the answer last changed.
 * Importing a newer package therefore updates the changed notes and adds none twice.
 *
 * @param sourcesOf what the export of a question needs
 */
export function ankiDeck(
  library: Library,
  language: Language,
  sourcesOf: (question: Question) => ExportSources,
): Uint8Array {
  const { name } = takeAlongWords(language).inDeck;
  const { deck } = IDS[language];
  const collection = collectionFile({
    noteTypes: [noteType(language)],
    decks: [
      { id: deck, name },
      ...library.categories.map((category) => ({
        id: deckId(category, language),
        name: `${name}::${category.number} ${category.title[language]}`,
      })),
    ],
    notes: library.categories.flatMap((category) =>
      category.questions.map((question) => ({
        ...deckNote(question, language, library, sourcesOf(question)),
        deck: deckId(category, language),
      })),
    ),
  });
  // Anki takes a package without the file "meta" for the form that all its versions read.
  return archive({ 'collection.anki2': collection, media: '{}' });
}

const deckId = ({ number }: Category, language: Language) => IDS[language].deck + number;

/** `1-04` as the number 104: it makes ids that stay the same when questions are added. */
const numberOf = (id: string) => Number(id.replace('-', ''));

function deckNote(
  question: Question,
  language: Language,
  library: Library,
  sources: ExportSources,
): Omit<DeckNote, 'deck'> {
  const { id, tags } = question;
  const { links } = sources;
  const { lead, points } = plainAnswer(question, language, sources);
  const day = lastChange(question, library.correctionsOf(id));
  return {
    id: IDS[language].notes + numberOf(id),
    guid: `t84-${id}-${language}`,
    noteType: IDS[language].noteType,
    changed: Date.parse(day) / 1000,
    tags: ['t84', ...tags.map((tag) => `t84::${tag}`)],
    fields: [
      escapeField(`${id} ${fullTitle(question, language)}`),
      fieldHtml(points),
      fieldHtml(lead),
      escapeField(links.absolute(links.short(id, language))),
      '',
    ],
  };
}
