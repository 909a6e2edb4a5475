import { COPY_WORDS, type CopyWords } from '../../languages/copy-words.ts';
import { bibtexEntry, citationKey } from './bibtex.ts';
import { markdownLink } from './markdown-link.ts';

/** The forms in which the link to a page or a section can be copied. */
export type Form = 'link' | 'markdownLink' | 'bibtex';

/** The words in the language of the page. */
export const pageWords = (): CopyWords => COPY_WORDS[document.documentElement.lang === 'en' ? 'en' : 'zh'];

/**
 * A text with the addresses that work where the site is: without `SITE`, the build does not know the origin, and the
 * addresses in the page have a default one.
 */
export function reachable(text: string): string {
  return import.meta.env['SITE_IS_SET']
    ? text
    : text.replaceAll(new URL(import.meta.env.SITE).origin, location.origin);
}

/** The link to this page, or to one of its sections, in one of the forms. */
export function linkText(form: Form, section?: HTMLElement): string {
  const address = `${pageAddress()}${section ? `#${section.id}` : ''}`;
  if (form === 'link') return address;
  const title = [pageTitle(), section && headingText(section)].filter((part) => part).join(' · ');
  if (form === 'markdownLink') return markdownLink(title, address);
  const verified = document.querySelector<HTMLTimeElement>('main header time')?.dateTime;
  return bibtexEntry({
    key: citationKey(pageName(address), section?.id, document.documentElement.lang),
    title,
    url: address,
    year: verified?.slice(0, 4),
    note: pageWords().bibtexNote(metadata('og:site_name'), verified),
  });
}

const metadata = (property: string) =>
  document.querySelector<HTMLMetaElement>(`meta[property="${property}"]`)?.content ?? '';

/** The permanent short link if the page has one, because that never changes. */
function pageAddress(): string {
  const link = (rel: string) => document.querySelector<HTMLLinkElement>(`link[rel="${rel}"]`)?.href;
  return reachable(link('shortlink') ?? link('canonical') ?? location.origin + location.pathname);
}

/** `1-04` for `https://example.org/q/1-04/`. */
const pageName = (address: string) => new URL(address).pathname.split('/').at(-2) || 'home';

/** The title of the page, with the number of the question. */
const pageTitle = () => metadata('og:title');

/** The text of a heading as the table of contents has it; without one, its own with each formula once. */
function headingText(heading: HTMLElement): string {
  const listed = document.querySelector(`[data-contents] a[href="#${heading.id}"]`);
  if (listed) return listed.textContent;
  const copy = heading.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll('.heading-link, .katex-html')) part.remove();
  return copy.textContent.trim();
}
