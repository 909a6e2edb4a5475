import type { Language } from '../languages/language.ts';
import { words } from '../languages/words.ts';
import type { Permalinks } from '../questions/permalinks.ts';

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The OpenSearch description of a language, with which a browser searches the site from its address bar. */
export function openSearchXml(language: Language, questions: number, links: Permalinks): string {
  const { site, openSearch } = words(language);
  const search = `${links.absolute(links.search(language))}?q={searchTerms}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escape(openSearch.name)}</ShortName>
  <Description>${escape(site.description(questions))}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${escape(links.absolute(`${links.home('zh')}favicon.svg`))}</Image>
  <Url type="text/html" template="${escape(search)}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${escape(links.absolute(links.openSearch(language)))}"/>
</OpenSearchDescription>
`;
}
