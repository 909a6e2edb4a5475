import { DatabaseSync } from 'node:sqlite';
import { readAnkiPackage } from 'anki-reader';
import { unzipSync } from 'fflate';
import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../languages/language.ts';
import type { Library } from '../../questions/library.ts';
import { library, sourcesOf } from '../whole-content.ts';
import { ankiDeck } from './deck.ts';

interface Row {
  guid: string;
  mod: number;
  flds: string;
  did: number;
}

function rows(deck: Uint8Array): Row[] {
  const database = new DatabaseSync(':memory:');
  database.deserialize(unzipSync(deck)['collection.anki2'] ?? new Uint8Array());
  const all = database
    .prepare('SELECT guid, notes.mod, flds, did FROM notes JOIN cards ON nid = notes.id')
    .all();
  database.close();
  return all as unknown as Row[];
}

describe.each(LANGUAGES)('the deck in %s', { timeout: 60_000 }, (language) => {
  const deck = ankiDeck(library, language, sourcesOf);
  const notes = rows(deck);

  test('has one note per question, with a GUID made of question and language', () => {
    expect(notes.map(({ guid }) => guid)).toEqual(library.questions.map(({ id }) => `t84-${id}-${language}`));
  });

  test('is read by another program, with one subdeck per category', async () => {
    const { collection } = await readAnkiPackage(new Blob([deck.slice()]) as never);
    const decks = Object.values(collection.getDecks()).map((one) => ({
      name: one.getName(),
      cards: Object.keys(one.getCards()).length,
    }));
    for (const { number, title, questions } of library.categories) {
      expect(decks).toContainEqual({
        name: expect.stringMatching(new RegExp(`::${number} ${title[language]}$`)) as string,
        cards: questions.length,
      });
    }
  });

  test('has the question, the points, the lead, the short link and a spare field', () => {
    const sample = notes.find(({ guid }) => guid.includes('1-04'));
    const [question, points, lead, link, ...spare] = sample?.flds.split('\x1f') ?? [];
    expect(question).toBe(`1-04 ${library.byId('1-04')?.answers[language].title}`);
    expect(points).toMatch(/^<ul><li>.*<\/li><\/ul>$/);
    expect(lead).toContain(String.raw`\(\mathrm{Var}(q\cdot k)=d_k\)`);
    expect(link).toBe(`https://example.org${language === 'en' ? '/en' : ''}/q/1-04/`);
    expect(spare).toEqual(['']);
  });

  test('has formulas that are valid and on one line, and no dollar signs', () => {
    for (const { guid, flds } of notes) {
      expect(flds, guid).not.toMatch(/\$|\n/);
      for (const [, tex = ''] of flds.matchAll(/\\[([](.+?)\\[)\]]/g)) {
        const source = tex.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
        expect(() => katex.renderToString(source, { strict: 'error' }), `${guid}: ${tex}`).not.toThrow();
      }
    }
  });

  test('is the same file at every build', () => {
    expect(ankiDeck(library, language, sourcesOf)).toEqual(deck);
  });

  test('has the day of the last correction as the time of a note, so that an import updates it', () => {
    const date = '2027-01-02';
    const correction = { date, id: '1-04', was: { zh: '', en: '' }, is: { zh: '', en: '' } };
    const corrected: Library = { ...library, correctionsOf: (id) => (id === '1-04' ? [correction] : []) };
    const changed = rows(ankiDeck(corrected, language, sourcesOf)).filter(
      ({ mod }, index) => mod > (notes[index]?.mod ?? 0),
    );
    expect(changed).toMatchObject([{ guid: `t84-1-04-${language}`, mod: Date.parse(date) / 1000 }]);
  });
});
