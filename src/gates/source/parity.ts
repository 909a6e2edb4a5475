import { type Language, otherLanguage } from '../../languages/language.ts';
import type { Fault } from '../fault.ts';
import type { Content, Document } from './content.ts';
import { lineOfField } from './frontmatter.ts';
import { type Item, KINDS } from './skeleton.ts';

/** The id of the section that a line stands in, '' for the lead; `undefined` below a heading without id. */
function sectionAt({ parsed }: Document, line: number): string | undefined {
  const heading = parsed.headings.findLast((heading) => heading.line <= line);
  return heading ? heading.id : '';
}

/** What one list has more than the other, each as often as it is missing there. */
function surplus(items: Item[], others: Item[]): Item[] {
  const left = others.map(({ value }) => value);
  return items.filter(({ value }) => {
    const index = left.indexOf(value);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

const NAME: Record<Language, string> = { zh: 'Chinese', en: 'English' };

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
      const more = surplus(here, there).map(({ value, line }) => ({
        file: one.file,
        line,
        place,
        found: `${value} in ${where} of the ${NAME[one.language]} alone`,
        remedy: `write it in ${where} of ${counterpart} too, or delete it here`,
      }));
      // The same things in another order: told once, from the Chinese side.
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

/** Headings that differ in id, depth or order: the first difference, from the Chinese side. */
function headings(zh: Document, en: Document): Fault[] {
  const [here, there] = [zh.parsed.headings, en.parsed.headings];
  const show = (heading: (typeof here)[number] | undefined) =>
    heading ? `${'#'.repeat(heading.depth)} {/* #${heading.id ?? ''} */}` : 'no further heading';
  const first = Array.from({ length: Math.max(here.length, there.length) }).findIndex(
    (_, index) => show(here[index]) !== show(there[index]),
  );
  if (first < 0) return [];
  const [one, other] = [here[first], there[first]];
  const found = `${show(one)} where en.mdx${other ? `:${other.line}` : ''} has ${show(other)}`;
  const remedy = 'give both languages the same ids at the same levels in the same order';
  return [{ file: zh.file, line: one?.line, place: 'heading', found, remedy }];
}

const viewOf = ({ parsed }: Document) => (parsed.frontmatter as { view?: unknown }).view;

function views(one: Document, other: Document): Fault[] {
  if (viewOf(one) === undefined || viewOf(other) !== undefined) return [];
  const line = lineOfField(one.text, 'view');
  const remedy = `add it to ${other.language}.mdx, or delete it here`;
  return [
    { file: one.file, line, place: 'field "view"', found: `a view in ${NAME[one.language]} alone`, remedy },
  ];
}

/** Whatever the two languages of a text do not share: they are two originals with one skeleton. */
export function checkParity({ questions, pages }: Content): Fault[] {
  return [...questions, ...pages].flatMap(({ documents: { zh, en } }) =>
    zh && en
      ? [...headings(zh, en), ...compare(zh, en), ...compare(en, zh), ...views(zh, en), ...views(en, zh)]
      : [],
  );
}
