import type { Language } from '../languages/language.ts';
import { words } from '../languages/words.ts';
import { parseShortLink, type Permalinks } from '../questions/permalinks.ts';
import type { IndexedQuestion } from './question-index.ts';

/** A link as the page shows it. */
export interface SiteLink {
  address: string;
  /**
   * The text for a link without text: the title of the target with its view, without its final punctuation, because it
   * is used within a sentence.
   */
  title: string | undefined;
}

const PAGE = /^\/(glossary|notation|checking|corrections)\/(#[\w-]+)?$/;
const INDEX = /^\/(categories|tags)\/([a-z0-9-]+)\/$/;

/**
 * Resolves a link as an author writes it, without language and base path, to an address of this site in `language`.
 *
 * @returns `undefined` for a link that does not begin with `/`: one to the same page or to another site
 * @throws Error if the link leads to no page of the site
 */
export function resolveSiteLink(
  href: string,
  language: Language,
  links: Permalinks,
  find: (id: string) => IndexedQuestion | undefined,
): SiteLink | undefined {
  if (!href.startsWith('/') || href.startsWith('//')) return undefined;
  const short = parseShortLink(href);
  if (short) {
    const target = find(short.id);
    if (!target)
      throw new Error(
        `the link ${href} leads to question ${short.id}, which has no folder in content/questions`,
      );
    const { view } = target.names[language];
    const title = target.names[language].title.replace(/[.。?？]$/, '');
    return {
      address: links.question(target.slug, language, short.section),
      title: view === undefined ? title : words(language).question.titleWithView(title, view),
    };
  }
  const [, page, fragment = ''] = PAGE.exec(href) ?? [];
  if (page) return { address: links.page(page, language) + fragment, title: undefined };
  const [, kind, slug] = INDEX.exec(href) ?? [];
  if (slug)
    return {
      address: kind === 'tags' ? links.tag(slug, language) : links.category(slug, language),
      title: undefined,
    };
  throw new Error(
    `the link ${href} leads to no page. Write /q/1-04/#section for a question, or /glossary/#term, /notation/, /checking/, /corrections/, /tags/slug/ or /categories/slug/ for another page`,
  );
}
