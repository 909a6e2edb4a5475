import { expect, type APIRequestContext } from '@playwright/test';
import type { Language } from '../src/languages/language.ts';
import { permalinks } from '../src/questions/permalinks.ts';

/** The addresses of the site under test, as paths. */
export const links = permalinks(process.env['BASE_PATH'] || '/', 'http://localhost');

/** A question that always exists, with formulas, a listing and citations. */
export const SAMPLE = { id: '1-04', slug: 'why-scale-before-softmax', section: 'mistakes' };

/** The path of the sample question. */
export const sampleQuestion = (language: Language, section?: string) =>
  links.question(SAMPLE.slug, language, section);

/** One page of each kind in a language, with the name of the kind. */
export function pageOfEachKind(language: Language): [string, string][] {
  return [
    ['home', links.home(language)],
    ['question', sampleQuestion(language)],
    ['question with a drawing', links.question('encoder-module', language)],
    ['figures', links.page('figures', language)],
    ['category', links.category('fundamentals', language)],
    ['tags', links.tags(language)],
    ['tag', links.tag('attention', language)],
    ['glossary', links.page('glossary', language)],
    ['notation', links.page('notation', language)],
    ['checking', links.page('checking', language)],
    ['corrections', links.corrections(language)],
    ['practice', links.practice(language)],
    ['practice card', links.practice(language, { q: SAMPLE.id })],
    ['downloads', links.downloads(language)],
    ['handout', links.handout('scenarios', language)],
    ['search', links.search(language)],
    ['offline', links.page('offline', language)],
    ['404', `${links.home(language)}no-such-page/`],
  ];
}

/** The paths of all pages of the sitemap. */
export async function sitemapPaths(request: APIRequestContext): Promise<string[]> {
  const home = links.home('zh');
  const read = async (name: string) => {
    const response = await request.get(home + name);
    expect(response.ok(), name).toBe(true);
    const addresses = (await response.text()).matchAll(/<loc>([^<]+)<\/loc>/g);
    return [...addresses].map(([, address = '']) => new URL(address).pathname);
  };
  const parts = await read('sitemap-index.xml');
  return (await Promise.all(parts.map((path) => read(path.slice(home.length))))).flat();
}

/** Whether a path is that of a question's page. */
export const isQuestion = (path: string) => /\/questions\/[^/]+\/$/.test(path);
