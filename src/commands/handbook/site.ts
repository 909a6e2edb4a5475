import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  anchorsOf,
  type HandbookFrame,
  type HandbookPart,
  readHandout,
} from '../../exports/handbook/compose.ts';
import { HTML_LANG, type Language, LANGUAGES } from '../../languages/language.ts';
import { takeAlongWords } from '../../languages/take-along-words.ts';
import { words } from '../../languages/words.ts';
import { permalinks } from '../../questions/permalinks.ts';
import { CATEGORY_SLUGS } from '../../questions/schema.ts';
import { ROOT } from '../command.ts';
import { FONT_STYLE } from './fonts.ts';

/** The site that handbooks are printed from. */
export interface BuiltSite {
  /** Its folder. */
  directory: string;
  /** Where it is served, with the base path and a slash at the end. */
  address: string;
  /** The categories to print; all of them if absent. */
  categories?: readonly string[];
}

/** Reads the handouts of a built site; the list is empty if it has none. */
export function readParts({ directory, categories }: BuiltSite, language: Language): HandbookPart[] {
  const folder = permalinks('/', 'http://localhost').handout('', language).replace(/\/+$/, '');
  return CATEGORY_SLUGS.filter((slug) => categories?.includes(slug) ?? true).flatMap((slug) => {
    const parts: HandbookPart[] = [];
    let file = join(directory, folder, slug, 'index.html');
    while (existsSync(file)) {
      parts.push(readHandout(file, readFileSync(file, 'utf8')));
      file = join(directory, folder, slug, String(parts.length + 1), 'index.html');
    }
    return parts;
  });
}

/** The address of the built site, which the printed links use: the canonical address of its home page. */
export function homeAddress(directory: string): URL {
  const html = readFileSync(join(directory, 'index.html'), 'utf8');
  return new URL(/<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? 'http://localhost/');
}

/** The ids of all questions, by the paths of their pages. */
function questionIds(directory: string): Map<string, string> {
  const { questions } = JSON.parse(readFileSync(join(directory, 'questions.json'), 'utf8')) as {
    questions: { id: string; address: Record<Language, string> }[];
  };
  return new Map(
    questions.flatMap(({ id, address }) =>
      LANGUAGES.map((each) => [new URL(address[each]).pathname, id] as const),
    ),
  );
}

/** The words, addresses and styles of a handbook. */
export function frameOf({ directory }: BuiltSite, language: Language, parts: HandbookPart[]): HandbookFrame {
  const home = homeAddress(directory);
  const links = permalinks(home.pathname, home.origin);
  const printed = new Set(anchorsOf(parts));
  const ids = questionIds(directory);
  const { contents, subtitle } = takeAlongWords(language).inHandbook;
  const { site, navigation } = words(language);
  return {
    lang: HTML_LANG[language],
    title: site.name,
    subtitle: subtitle(parts.reduce((sum, { questions }) => sum + questions.length, 0)),
    contents,
    license: navigation.license,
    address: links.absolute(links.home(language)),
    style: `${FONT_STYLE}\n${readFileSync(join(ROOT, 'src/exports/handbook/handbook.css'), 'utf8')}`,
    find: (address) => {
      const id = ids.get(address);
      return id === undefined ? undefined : { id, here: printed.has(id) };
    },
    absolute: links.absolute,
  };
}
