import { parseShortLink } from '../../questions/permalinks.ts';
import type { Fault } from '../fault.ts';
import { idSuggestion, suggestion } from '../nearest.ts';
import { type Content, correctionsOf, type Document, documentsOf, questionIds, termsOf } from './content.ts';
import { strings } from './relations.ts';

/** The possible targets of an author's link. */
interface Targets {
  questions: Set<string>;
  /** Ids of the headings, keyed by question and language, `1-04 zh`. */
  sections: Map<string, string[]>;
  /** Anchors of the other pages, keyed by their address without fragment, `/glossary/`. */
  pages: Map<string, string[]>;
}

const headingIds = (document: Document) => document.parsed.headings.flatMap(({ id }) => id ?? []);

/** Collects the targets of all links. A category or tag has a page only if it has a question. */
export function targetsOf(content: Content): Targets {
  const sections = new Map<string, string[]>();
  const pages = new Map([
    ['/glossary/', termsOf(content).flatMap(({ id }) => (typeof id === 'string' ? id : []))],
    ['/corrections/', correctionsOf(content).map(({ id }) => `q-${String(id)}`)],
  ]);
  for (const { name, documents } of content.questions) {
    for (const document of Object.values(documents)) {
      if (name) sections.set(`${name.id} ${document.language}`, headingIds(document));
    }
    const frontmatter = documents.zh?.parsed.frontmatter ?? {};
    for (const tag of strings(frontmatter, 'tags')) pages.set(`/tags/${tag}/`, []);
    pages.set(`/categories/${String((frontmatter as { category?: unknown }).category)}/`, []);
  }
  for (const { folder, documents } of content.pages) {
    pages.set(`/${folder.split('/').at(-1)}/`, Object.values(documents).flatMap(headingIds));
  }
  return { questions: questionIds(content), sections, pages };
}

/** Whether an address is one of the web that browsers can open. */
export function isWebAddress(href: string): boolean {
  return /^https?:\/\/[^/\s]/.test(href) && URL.canParse(href);
}

/** The remedy for a link whose target does not exist; `undefined` if it exists. */
export function linkRemedy(
  href: string,
  { questions, sections, pages }: Targets,
  language: string,
): string | undefined {
  if (/^https?:/.test(href)) {
    return isWebAddress(href) ? undefined : 'write an address that can be opened, https://host/path';
  }
  if (href.startsWith('mailto:')) return undefined;
  const short = parseShortLink(href);
  if (short) {
    const { id, section } = short;
    if (!questions.has(id))
      return idSuggestion(id, questions, 'link a question that is in content/questions');
    return anchorRemedy(section, sections.get(`${id} ${language}`));
  }
  const [, path = '', fragment] = /^([^#]*)(?:#(.*))?$/.exec(href) ?? [];
  const anchors = pages.get(path);
  if (anchors) return anchorRemedy(fragment, anchors);
  const otherwise =
    'write a question as /q/1-04/ or /q/1-04/#why, a term as /glossary/#term, another site with https://';
  return path.startsWith('/q/') ? otherwise : suggestion(path, pages.keys(), otherwise);
}

function anchorRemedy(anchor: string | undefined, known: string[] | undefined): string | undefined {
  if (anchor === undefined || !known || known.includes(anchor)) return undefined;
  return suggestion(
    anchor,
    known,
    known.length > 12 ? 'link an id that exists' : `link an id that exists: ${known.join(', ')}`,
  );
}

/** Checks for links whose question, section, term or page does not exist, and for links without text. */
export function checkLinks(content: Content): Fault[] {
  const targets = targetsOf(content);
  return documentsOf(content).flatMap((document) => {
    const { file, language, parsed } = document;
    return parsed.links.flatMap(({ href, text, line }): Fault[] => {
      const remedy = href.startsWith('#')
        ? anchorRemedy(href.slice(1), headingIds(document))
        : linkRemedy(href, targets, language);
      const fault = { file, line, place: 'link', found: href || 'a link without address' };
      if (remedy !== undefined) return [{ ...fault, remedy }];
      if (text !== '') return [];
      return [
        {
          ...fault,
          found: `${href} without words`,
          remedy: 'write words between the brackets; only a question has a title of its own',
        },
      ];
    });
  });
}
