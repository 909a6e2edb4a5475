import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { HTML_LANG } from '../../languages/language.ts';
import type { Fault } from '../fault.ts';
import { type Page, property } from './page.ts';

const LANGUAGES = Object.values(HTML_LANG);

function elementsOf({ tree }: Page): Element[] {
  const elements: Element[] = [];
  visit(tree, 'element', (element) => void elements.push(element));
  return elements;
}

/** Checks what browsers and search engines need from a page: language, title, description, canonical address and valid data. */
export function checkHead(page: Page): Fault[] {
  const elements = elementsOf(page);
  const find = (tagName: string, name?: string, value?: string) =>
    elements.find((element) => element.tagName === tagName && (!name || property(element, name) === value));
  const fault = (place: string, found: string, remedy: string) => ({ file: page.path, place, found, remedy });
  const faults: Fault[] = [];

  const language = property(
    find('html') ?? { type: 'element', tagName: 'html', properties: {}, children: [] },
    'lang',
  );
  if (language === undefined || !LANGUAGES.includes(language)) {
    faults.push(fault('<html lang>', language ?? 'no language', `write one of ${LANGUAGES.join(', ')}`));
  }
  const title = find('title');
  if (!title || toString(title).trim() === '')
    faults.push(fault('<title>', 'no title', 'give the page a title'));

  const description = find('meta', 'name', 'description');
  // A page that only redirects is never shown in a list of results.
  if (page.refresh === undefined && !(description && property(description, 'content')?.trim())) {
    faults.push(fault('<meta description>', 'no description', 'give the page a description'));
  }
  const canonical = elements.find(
    (element) => element.tagName === 'link' && property(element, 'rel') === 'canonical',
  );
  // The page for an unknown address is shown at any address and has none of its own.
  if (!canonical && page.path !== '404.html') {
    faults.push(
      fault(
        '<link canonical>',
        'no canonical address',
        'add it as an absolute address, with permalinks().absolute()',
      ),
    );
  }
  for (const script of elements.filter((element) => property(element, 'type') === 'application/ld+json')) {
    try {
      JSON.parse(toString(script));
    } catch (error) {
      faults.push(fault('<script ld+json>', String(error), 'write it with JSON.stringify'));
    }
  }
  return faults;
}
