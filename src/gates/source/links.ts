import { parseShortLink } from '../../questions/permalinks.ts';
import type { Fault } from '../fault.ts';
import { idSuggestion, suggestion } from '../nearest.ts';
import { type Content, type Document, documentsOf, questionIds } from './content.ts';
import { glossaryIds } from './glossary.ts';

interface Targets {
  questions: Set<string>;
  /** Ids of the headings by question and language, `1-04 zh`. */
  sections: Map<string, string[]>;
  pages: Map<string, string[]>;
}

const headingIds = (document: Document) => document.parsed.headings.flatMap(({ id }) => id ?? []);

/** What a link of an author can lead to. */
export function targetsOf(content: Content): Targets {
  const sections = new Map<string, string[]>();
  for (const { name, documents } of content.questions) {
    for (const document of Object.values(documents)) {
      if (name) sections.set(`${name.id} ${document.language}`, headingIds(document));
    }
  }
  const pages = new Map([['glossary', glossaryIds(content)]]);
  for (const { folder, documents } of content.pages) {
    pages.set(folder.split('/').at(-1) ?? '', Object.values(documents).flatMap(headingIds));
  }
  return { questions: questionIds(content), sections, pages };
}

/** What is wrong with a link, as what to do; `undefined` if it leads somewhere. */
export function linkRemedy(
  href: string,
  { questions, sections, pages }: Targets,
  language: string,
): string | undefined {
  if (/^(?:https?:|mailto:)/.test(href)) return undefined;
  const short = parseShortLink(href);
  if (short) {
    const { id, section } = short;
    if (!questions.has(id))
      return idSuggestion(id, questions, 'link a question that is in content/questions');
    const known = sections.get(`${id} ${language}`);
    if (section === undefined || !known || known.includes(section)) return undefined;
    return suggestion(section, known, `link one of its sections: ${known.join(', ')}`);
  }
  const [, page, fragment] = /^\/([a-z-]+)\/(?:#(.*))?$/.exec(href) ?? [];
  const anchors = page === undefined ? undefined : pages.get(page);
  if (anchors) {
    if (fragment === undefined || anchors.includes(fragment)) return undefined;
    return suggestion(fragment, anchors, `link an id that ${page} has`);
  }
  const names = [...pages.keys()].map((name) => `/${name}/`);
  return `write a question as /q/1-04/ or /q/1-04/#why, a page as ${names.join(' or ')}, another site with https://`;
}

/** Links of the text that lead to no question, section, term or page, and links without words. */
export function checkLinks(content: Content): Fault[] {
  const targets = targetsOf(content);
  return documentsOf(content).flatMap((document) => {
    const { file, language, parsed } = document;
    return parsed.links.flatMap(({ href, text, line }): Fault[] => {
      const anchors = headingIds(document);
      const place = 'link';
      const remedy = href.startsWith('#')
        ? anchors.includes(href.slice(1))
          ? undefined
          : suggestion(href.slice(1), anchors, `link one of the sections here: ${anchors.join(', ')}`)
        : linkRemedy(href, targets, language);
      if (remedy !== undefined)
        return [{ file, line, place, found: href || 'a link without address', remedy }];
      if (text !== '' || href.startsWith('/')) return [];
      return [
        {
          file,
          line,
          place,
          found: `${href} without words`,
          remedy: 'write what it leads to between the brackets',
        },
      ];
    });
  });
}
