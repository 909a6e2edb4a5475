import { type Language, LANGUAGES } from '../../languages/language.ts';
import { inlineParts } from '../../markdown/inline-text.ts';
import type { Fault } from '../fault.ts';
import type { Content, Document, QuestionFolder } from './content.ts';
import { lineOfField } from './frontmatter.ts';
import { spokenLength } from './lead.ts';
import type { PointText } from './point-texts.ts';

const FEWEST = 3;
const MOST = 5;

/** One sentence that can be checked at a glance. */
const LENGTH: Record<Language, { most: number; unit: string; mark: string }> = {
  zh: { most: 40, unit: 'Chinese characters', mark: '。' },
  en: { most: 25, unit: 'words', mark: '.' },
};

/** Links, images, citations, elements, and signs that do not close: a reader would see them as they are written. */
const MARKUP = /[$`]|\]\(|\[@|<\/?[A-Za-z]/;

/** What is wrong with one point: what was found, and what to do. */
function faultsOf({ text }: PointText, language: Language): [found: string, remedy: string][] {
  const { most, unit, mark } = LENGTH[language];
  const parts = inlineParts(text);
  const length = spokenLength(parts.map(({ type, value }) => (type === 'text' ? value : ' x ')).join(''));
  const markup = parts.flatMap(({ type, value }) => (type === 'text' ? (MARKUP.exec(value)?.[0] ?? []) : []));
  return [
    ...markup.map((sign): [string, string] => [
      `${sign} in "${text}"`,
      'write words, formulas ($…$) and code (`…`), each closed, and nothing else',
    ]),
    ...(length > most
      ? [[`${length} ${unit} in "${text}"`, `say one thing, in at most ${most}`] as [string, string]]
      : []),
    ...(text.endsWith(mark)
      ? []
      : [[`"${text}"`, `make it a sentence that ends with ${mark}`] as [string, string]]),
  ];
}

function check(document: Document): Fault[] {
  const { file, language, text, points } = document;
  const field = lineOfField(text, 'points');
  const place = 'points';
  const count: Fault[] =
    field === undefined || (points.length >= FEWEST && points.length <= MOST)
      ? []
      : [
          {
            file,
            line: field,
            place,
            found: String(points.length),
            remedy: `write ${FEWEST} to ${MOST}: what a good answer must say`,
          },
        ];
  return [
    ...count,
    ...points.flatMap((point, index) => {
      const repeated = points.findIndex((other) => other.text === point.text) < index;
      const faults = faultsOf(point, language);
      if (repeated) faults.push([`"${point.text}" a second time`, 'delete it, or say something else']);
      return faults.map(([found, remedy]): Fault => ({ file, line: point.line, place, found, remedy }));
    }),
  ];
}

/** The same number in both languages; told once, from the Chinese side. */
function parity({ documents: { zh, en } }: QuestionFolder): Fault[] {
  if (!zh || !en) return [];
  const [here, there] = [zh.points.length, en.points.length];
  if (here === there) return [];
  const line = lineOfField(zh.text, 'points');
  const found = `${here} where en.mdx has ${there}`;
  return [{ file: zh.file, line, place: 'points', found, remedy: 'make the same points in both languages' }];
}

/** Points that are too few, too many, too long, repeated, no plain sentence, or not as many as in the other language. */
export function checkPoints({ questions }: Content): Fault[] {
  return questions.flatMap((question) => [
    ...LANGUAGES.flatMap((language) => {
      const document = question.documents[language];
      return document ? check(document) : [];
    }),
    ...parity(question),
  ]);
}
