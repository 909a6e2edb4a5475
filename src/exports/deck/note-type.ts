import type { Language } from '../../languages/language.ts';
import { takeAlongWords } from '../../languages/take-along-words.ts';
import { words } from '../../languages/words.ts';

/**
 * The fields of a note, in order. A field can never be added, removed or renamed: Anki would skip every note that a
 * reader already has. `Extra` is empty, for later use.
 */
export const FIELDS = ['Question', 'Points', 'Lead', 'Link', 'Extra'] as const;

/** Note types and decks are matched by their ids, which therefore never change; Anki refuses ids in the future. */
export const IDS: Readonly<Record<Language, { noteType: number; deck: number; notes: number }>> = {
  zh: { noteType: 1764000000084, deck: 1764000100000, notes: 1764001000000 },
  en: { noteType: 1764000000085, deck: 1764000200000, notes: 1764002000000 },
};

/** The day of the last change of the templates and the style below; change it together with them. */
const TEMPLATES_CHANGED = Date.parse('2026-11-29') / 1000;

const STYLE = `.card { font-family: system-ui, sans-serif; font-size: 18px; line-height: 1.6; text-align: start; max-width: 40em; margin: 0 auto; padding: 0.5em; }
.question { font-size: 1.2em; font-weight: 600; }
.label { margin-top: 1.2em; font-size: 0.8em; font-weight: 600; opacity: 0.7; }
ul { padding-inline-start: 1.2em; }
code { font-family: ui-monospace, monospace; }`;

function back(language: Language): string {
  const { question } = words(language);
  const labelled = (label: string, field: string) =>
    `{{#${field}}}<div class="label">${label}</div>{{${field}}}{{/${field}}}`;
  return [
    '{{FrontSide}}<hr id="answer">',
    labelled(question.points, 'Points'),
    labelled(question.lead, 'Lead'),
    '{{#Extra}}{{Extra}}{{/Extra}}',
    `<p><a href="{{text:Link}}">${takeAlongWords(language).inDeck.source}</a></p>`,
  ].join('\n');
}

/** The note type of a language as Anki stores it, with every key whose absence fails an import. */
export function noteType(language: Language) {
  const { noteType: id, deck } = IDS[language];
  return {
    id,
    name: `Transformer 84 (${language})`,
    type: 0,
    mod: TEMPLATES_CHANGED,
    usn: 0,
    sortf: 0,
    did: deck,
    tmpls: [
      {
        id: id * 10,
        name: 'Card 1',
        ord: 0,
        qfmt: '<div class="question">{{Question}}</div>',
        afmt: back(language),
        bqfmt: '',
        bafmt: '',
        did: null,
        bfont: '',
        bsize: 0,
      },
    ],
    flds: FIELDS.map((name, ord) => ({
      id: id * 10 + ord + 1,
      name,
      ord,
      sticky: false,
      rtl: false,
      font: 'Arial',
      size: 20,
      media: [],
    })),
    css: STYLE,
    latexPre: '',
    latexPost: '',
    latexsvg: false,
    req: [[0, 'any', [0]]],
    tags: [],
    vers: [],
  };
}
