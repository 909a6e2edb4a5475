import { describe, expect, test } from 'vitest';
import { permalinks } from '../../questions/permalinks.ts';
import { readRegister } from '../../questions/published.ts';
import type { Question } from '../../questions/question.ts';
import type { Correction } from '../../questions/schema.ts';
import { feedEntries } from './entries.ts';
import { feedXml } from './feed.ts';

const links = permalinks('/name/', 'https://example.org');
const answer = (title: string) => ({ title, lead: `${title} & <b>` });
const question = (id: string, slug: string) =>
  ({ id, slug, answers: { zh: answer('题'), en: answer('Question') } }) as unknown as Question;
const questions = [question('1-01', 'one'), question('1-02', 'two'), question('1-03', 'unregistered')];
const correction = (date: string, id: string, is: string): Correction => ({
  date,
  id,
  was: { zh: '旧', en: 'old' },
  is: { zh: '新', en: is },
});
const library = {
  questions,
  corrections: [
    correction('2026-11-29', '1-01', '$\\sqrt{d_k}$ is right'),
    correction('2026-11-29', '1-01', 'b'),
    correction('2026-11-22', '1-01', 'c'),
  ],
  byId: (id: string) => questions.find((one) => one.id === id),
};
const register = readRegister('/questions/one/ 2026-11-20\n/questions/two/ 2026-11-25');
const entries = feedEntries(library, register, 'en', links);

describe('the feed', () => {
  test('has one entry per new answer and per day of corrections, newest first', () => {
    expect(entries.map(({ date, title }) => `${date} ${title}`)).toEqual([
      '2026-11-29 Corrected: 1-01 Question',
      '2026-11-25 1-02 Question',
      '2026-11-22 Corrected: 1-01 Question',
      '2026-11-20 1-01 Question',
    ]);
  });

  test('links each entry to an absolute address of its own', () => {
    const all = entries.map(({ link }) => link);
    expect(new Set(all).size).toBe(all.length);
    expect(all[0]).toBe('https://example.org/name/en/corrections/#corrected-2026-11-29-1-01');
    expect(all[1]).toBe('https://example.org/name/en/questions/two/');
  });

  test('says what was wrong and what is right, with formulas as text', () => {
    expect(entries[0]?.paragraphs).toHaveLength(4);
    expect(entries[0]?.paragraphs[1]).toMatch(/: √d_k is right$/);
  });

  test('is the same each time it is built, and escapes the texts', () => {
    const xml = feedXml(entries, 'en', links);
    expect(feedXml(entries, 'en', links)).toBe(xml);
    expect(xml).toContain('<language>en</language>');
    expect(xml).toContain('<p>Question &amp; &lt;b&gt;</p>');
    expect(xml).toContain('href="https://example.org/name/en/feed.xml" rel="self"');
    expect(xml).toContain('<lastBuildDate>Sun, 29 Nov 2026 00:00:00 GMT</lastBuildDate>');
  });
});
