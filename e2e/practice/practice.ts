import { expect, type Locator, type Page } from '@playwright/test';
import type { Language } from '../../src/languages/language.ts';
import { PRACTICE_WORDS } from '../../src/languages/practice-words.ts';
import { links, SAMPLE } from '../site.ts';

/** An evening in Shanghai, and the next morning, before the UTC date of the evening's tomorrow has begun. */
export const EVENING = '2026-11-29T21:00:00+08:00';
export const NEXT_MORNING = '2026-11-30T07:00:00+08:00';

/** The page of practice with its words. */
export function practice(page: Page, language: Language) {
  const words = PRACTICE_WORDS[language];
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const reveal = page.getByRole('button', { name: words.card.reveal });
  const grade = (value: 1 | 2 | 3 | 4): Locator =>
    page
      .getByRole('group', { name: words.card.grade })
      .getByRole('button')
      .nth(value - 1);
  const summary = page.getByRole('heading', { name: words.summary.title });
  const choice = page.getByRole('form', { name: words.choose.title });
  /** Opens the card of a question. */
  const openCard = async (id: string = SAMPLE.id) => {
    await page.goto(links.practice(language, { q: id }));
    await expect(reveal).toBeEnabled();
  };
  /** Opens the card of a question, reveals it and grades it. */
  const answer = async (value: 1 | 2 | 3 | 4, id?: string) => {
    await openCard(id);
    await reveal.click();
    await grade(value).click();
    await summary.or(reveal).first().waitFor();
  };
  /** Opens the choice of questions. */
  const open = async (query = '') => {
    await page.goto(links.practice(language) + query);
    await choice.waitFor();
  };
  return {
    words,
    button,
    reveal,
    grade,
    summary,
    choice,
    openCard,
    answer,
    open,
    /** The points of a revealed card. */
    points: page.getByRole('group', { name: words.card.points }).getByRole('checkbox'),
    question: page.locator('.practice-card h2'),
    data: page.getByRole('region', { name: words.data.title }),
  };
}

/** What the page offers as a file when something is done: Playwright sees no downloads of an installed Firefox. */
export async function offered(page: Page, act: () => Promise<void>): Promise<unknown> {
  await page.evaluate(() => {
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      Object.assign(window, { offered: file.text() });
      return create(file);
    };
  });
  await act();
  const text = await page.evaluate(() => (window as unknown as { offered: Promise<string> }).offered);
  return JSON.parse(text) as unknown;
}

/** Everything that the page keeps in the database. */
export function stored(page: Page): Promise<{ progress: unknown; aside: unknown }> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('transformer-84');
        opening.onerror = () => reject(new Error('the database cannot be opened'));
        opening.onsuccess = () => {
          const store = opening.result.transaction('practice').objectStore('practice');
          const [progress, aside] = [store.get('progress'), store.get('aside')];
          aside.onsuccess = () => {
            opening.result.close();
            resolve({ progress: progress.result, aside: aside.result });
          };
        };
      }),
  );
}

/** Writes a raw value as the stored progress, as a fault of the browser or of the site would. */
export function plant(page: Page, value: unknown): Promise<void> {
  return page.evaluate(
    (raw) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('transformer-84', 1);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('practice', 'readwrite');
          transaction.objectStore('practice').put(raw, 'progress');
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    value,
  );
}
