import { expect } from '@playwright/test';
import { LANGUAGES, type Language } from '../../src/languages/language.ts';
import type { Outcome } from '../../src/search/evaluation/metrics.ts';
import { firstTen, searchedInNode } from '../search-in-node.ts';
import { links, sampleQuestion } from '../site.ts';
import { test } from './test.ts';
import { KEYS, type WebKitWindow } from './window.ts';

/** Searches on the search page; returns the ids of the shown results, in order. */
async function ask(webkit: WebKitWindow, language: Language, query: string): Promise<string[]> {
  await webkit.open(links.search(language, query));
  const results = () =>
    document.querySelector('.search-panel:not([hidden], [aria-busy])') &&
    [...document.querySelectorAll('.search-result')].map((one) => one.getAttribute('data-id') ?? '');
  await expect.poll(() => webkit.read(results)).not.toBeNull();
  return (await webkit.read(results)) ?? [];
}

const QUERIES = { zh: '根号dk', en: 'sqrt(d_k)' } as const;

for (const language of LANGUAGES) {
  test(`the search in ${language} opens by key, and Enter opens its first result`, async ({ webkit }) => {
    await webkit.open(links.home(language));
    await webkit.type('body', '/');
    await webkit.type('dialog [type="search"]', QUERIES[language]);
    expect(await webkit.text('dialog .search-result')).toContain('1-04');
    await webkit.type('dialog [type="search"]', KEYS.enter);
    await webkit.expectPath(sampleQuestion(language));
  });

  test(`the public queries in ${language} return the same results as in Node`, async ({ webkit }) => {
    test.setTimeout(180_000);
    const inNode = searchedInNode(language);
    const inWebKit: Outcome[] = [];
    for (const { query } of inNode) inWebKit.push({ query, got: await ask(webkit, language, query.q) });
    expect(inNode.length).toBeGreaterThan(10);
    expect(firstTen(inWebKit)).toEqual(firstTen(inNode));
  });
}
