import { Feed } from 'feed';
import { HTML_LANG, type Language } from '../../languages/language.ts';
import { words } from '../../languages/words.ts';
import type { Permalinks } from '../../questions/permalinks.ts';
import type { Entry } from './entries.ts';

/** The greatest number of entries; readers of feeds fetch the whole file each time. */
const MOST = 100;

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The RSS feed of a language. It has no time of its own, so that two builds of the same content are equal. */
export function feedXml(entries: readonly Entry[], language: Language, links: Permalinks): string {
  const { site, feed: text, navigation } = words(language);
  const address = links.absolute(links.home(language));
  const newest = entries[0]?.date;
  const feed = new Feed({
    id: address,
    link: address,
    title: text.title(site.name),
    description: text.description,
    language: HTML_LANG[language],
    copyright: navigation.license,
    generator: false,
    feedLinks: { rss: links.absolute(links.feed(language)) },
    ...(newest !== undefined && { updated: new Date(newest) }),
  });
  for (const { title, link, date, paragraphs } of entries.slice(0, MOST)) {
    feed.addItem({
      title,
      link,
      id: link,
      date: new Date(date),
      description: paragraphs.map((paragraph) => `<p>${escape(paragraph)}</p>`).join(''),
    });
  }
  return feed.rss2();
}
