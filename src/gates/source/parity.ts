import { type Language, otherLanguage } from '../../languages/language.ts';
import type { Fault } from '../fault.ts';
import type { Content, Document } from './content.ts';
import { lineOfField } from './frontmatter.ts';
import { type Item, KINDS } from './skeleton.ts';

/** The id of the section that contains a line: '' for the lead, `undefined` below a heading without an id. */
function sectionAt({ parsed }: Document, line: number): string | undefined {
  const heading = parsed.headings.findLast((heading) => heading.line <= line);
  return heading ? heading.id : '';
}

/** The items that one list has and the other lacks, each as often as it is missing. */
function surplus(items: Item[], others: Item[]): Item[] {
  const left = others.map(({ value }) => value);
  return items.filter(({ value }) => {
    const index = left.indexOf(value);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

const NAME: Record<Language, string> = { zh: 'Chinese', en: 'English' };

const TIMES = ['', 'once', 'twice'];
const times = (number: number) => TIMES[number] ?? `${number} times`;

/** The fault message for an item that this language has more often than the other. */
function difference(value: string, where: string, language: Language, [here, there]: [number, number]) {
  const [own, other] = [NAME[language], NAME[otherLanguage(language)]];
  const counterpart = `${otherLanguage(language)}.mdx`;
  return there === 0
    ? {
        found: `${value} in ${where} of the ${own} text only`,
        remedy: `write it in ${where} of ${counterpart} too, or delete it here`,
      }
    : {
        found: `${value} ${times(here)} in ${where} of the ${own} text, but ${times(there)} in the ${other}`,
        remedy: `write it as often in ${where} of ${counterpart}, or delete it here`,
      };
}

function compare(one: Document, other: Document): Fault[] {
  const ids = new Set(one.parsed.headings.flatMap(({ id }) => id ?? []));
  const theirs = new Set(other.parsed.headings.flatMap(({ id }) => id ?? []));
  const shared = ['', ...ids.intersection(theirs)];
  return KINDS.flatMap(({ place, ordered, items }) =>
    shared.flatMap((section) => {
      const within = (document: Document) =>
        items(document).filter(({ line }) => sectionAt(document, line) === section);
      const [here, there] = [within(one), within(other)];
      const where = section === '' ? 'the lead' : `#${section}`;
      const counterpart = `${otherLanguage(one.language)}.mdx`;
      const count = (items: Item[], value: string) => items.filter((item) => item.value === value).length;
      const more = surplus(here, there).map(({ value, line }) => ({
        file: one.file,
        line,
        place,
        ...difference(value, where, one.language, [count(here, value), count(there, value)]),
      }));
      // The same items in another order are reported once, for the Chinese text.
      if (!ordered || one.language !== 'zh' || here.length !== there.length || more.length > 0) return more;
      const first = here.findIndex(({ value }, index) => value !== there[index]?.value);
      const item = here[first];
      if (!item) return [];
      const found = `${item.value} where ${counterpart} has ${there[first]?.value}`;
      return [
        {
          file: one.file,
          line: item.line,
          place,
          found,
          remedy: 'put them in the same order in both languages',
        },
      ];
    }),
  );
}

/** Sections of the other language that are missing in this one, reported at the line where they belong. */
function missing({ file, parsed }: Document, other: Document): Fault[] {
  // A heading without an id is already reported, and it may be the missing section.
  if (parsed.headings.some(({ id }) => id === undefined)) return [];
  const lineOf = (id: string | undefined) => parsed.headings.find((heading) => heading.id === id)?.line;
  return other.parsed.headings.flatMap(({ id, line, depth }, index, headings): Fault[] => {
    if (id === undefined || lineOf(id) !== undefined) return [];
    const above = headings.slice(0, index).findLast((heading) => lineOf(heading.id) !== undefined)?.id;
    const there = `${other.language}.mdx:${line}`;
    const heading = `${'#'.repeat(depth)} … {/* #${id} */}`;
    return [
      {
        file,
        line: lineOf(above),
        place: 'sections',
        found: `no section #${id}, which ${there} has`,
        remedy: `write ${heading} ${above ? `below #${above}` : 'below the lead'}, or delete it there`,
      },
    ];
  });
}

/** The first difference in the levels or the order of the same sections, reported for the Chinese text. */
function arrangement(zh: Document, en: Document): Fault[] {
  const [here, there] = [zh.parsed.headings, en.parsed.headings];
  const show = ({ depth, id }: (typeof here)[number]) => `${'#'.repeat(depth)} {/* #${id ?? ''} */}`;
  const shared = (headings: typeof here, others: typeof here) =>
    headings.filter(({ id }) => id !== undefined && others.some((other) => other.id === id));
  const [ours, theirs] = [shared(here, there), shared(there, here)];
  for (const [index, one] of ours.entries()) {
    const other = theirs[index];
    if (!other || show(one) === show(other)) continue;
    const found = `${show(one)} where en.mdx:${other.line} has ${show(other)}`;
    const remedy = 'give both languages the same ids at the same levels in the same order';
    return [{ file: zh.file, line: one.line, place: 'heading', found, remedy }];
  }
  return [];
}

const viewOf = ({ parsed }: Document) => (parsed.frontmatter as { view?: unknown }).view;

function views(one: Document, other: Document): Fault[] {
  if (viewOf(one) === undefined || viewOf(other) !== undefined) return [];
  const line = lineOfField(one.text, 'view');
  const remedy = `add it to ${other.language}.mdx, or delete it here`;
  return [
    { file: one.file, line, place: 'field "view"', found: `a view in ${NAME[one.language]} only`, remedy },
  ];
}

/** Checks that both languages of a text have the same structure; they are two originals, not translations. */
export function checkParity({ questions, pages }: Content): Fault[] {
  return [...questions, ...pages].flatMap(({ documents: { zh, en } }) =>
    zh && en
      ? [
          ...missing(zh, en),
          ...missing(en, zh),
          ...arrangement(zh, en),
          ...compare(zh, en),
          ...compare(en, zh),
          ...views(zh, en),
          ...views(en, zh),
        ]
      : [],
  );
}
