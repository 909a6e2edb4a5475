import { describe, expect, test } from 'vitest';
import type { ManifestPage, Run } from './manifest.ts';
import type { Plan } from './plan.ts';
import type { Postings } from './postings.ts';
import { rank } from './rank.ts';
import { FIELDS, type Field } from './weights.ts';

/** A page made of fields, each a text of words. */
function page(id: string, fields: [Field, string][]): { page: ManifestPage; words: string[] } {
  const words: string[] = [];
  const runs: Run[] = fields.map(([field, text], at) => {
    const start = words.length;
    words.push(...text.split(' '), '.');
    return [FIELDS.indexOf(field), start, field === 'text' ? at : -1];
  });
  return {
    page: {
      record: id,
      id,
      url: `/${id}`,
      title: '',
      category: 'fundamentals',
      tags: [],
      length: words.length,
      runs,
      sections: [],
    },
    words,
  };
}

function ask(query: string, pages: ReturnType<typeof page>[]) {
  const postings = new Map<string, Postings>();
  const concepts: Plan['concepts'] = query.split(' ').map((term, at) => {
    const places = pages.map(({ words }, place): [number, number[]] => [
      place,
      words.flatMap((word, position) => (word === term ? [position] : [])),
    ]);
    postings.set(term, new Map(places.filter(([, positions]) => positions.length > 0)));
    return {
      start: at,
      end: at + 1,
      kind: 'word',
      weight: 1,
      variants: [{ slots: [[{ term, weight: 1 }]], weight: 1 }],
    };
  });
  const plan: Plan = { concepts, corrections: [], asked: query, glossary: [] };
  return rank(
    plan,
    pages.map((one) => one.page),
    postings,
  );
}

const filler = (count: number) => Array(count).fill('other').join(' ');
const order = async (query: string, pages: ReturnType<typeof page>[]) =>
  (await ask(query, pages)).map((one) => one.page.id);

describe('rank', () => {
  test('a word in the title counts more than a word in the text', async () => {
    const pages = [
      page('a', [['text', `mask mask mask ${filler(20)}`]]),
      page('b', [
        ['title', 'mask'],
        ['text', filler(20)],
      ]),
    ];
    expect(await order('mask', pages)).toEqual(['b', 'a']);
  });

  test('a title that is exactly the query comes first', async () => {
    const pages = [page('a', [['title', 'mask of many other things']]), page('b', [['title', 'the mask']])];
    expect(await order('mask', pages)).toEqual(['b', 'a']);
  });

  test('a page with both words comes before one with more of a single word', async () => {
    const pages = [
      page('a', [['text', 'mask mask mask mask']]),
      page('b', [['text', `mask loss ${filler(2)}`]]),
      page('c', [['text', 'loss']]),
    ];
    expect((await order('mask loss', pages))[0]).toBe('b');
  });

  test('adjacent words count more than separated words', async () => {
    const pages = [
      page('a', [['text', `label ${filler(4)} smoothing`]]),
      page('b', [['text', `${filler(4)} label smoothing`]]),
      page('c', [['text', filler(6)]]),
    ];
    expect(await order('label smoothing', pages)).toEqual(['b', 'a']);
  });

  test('matching sections are listed, best first', async () => {
    const [result] = await ask('mask', [
      page('a', [
        ['text', 'mask'],
        ['text', 'mask mask'],
        ['text', 'other'],
      ]),
      page('b', [['text', 'other']]),
    ]);
    expect(result?.sections).toEqual([1, 0]);
  });

  test('pages with equal scores are sorted by id', async () => {
    expect(
      await order('mask', [
        page('b', [['text', 'mask']]),
        page('a', [['text', 'mask']]),
        page('c', [['text', 'x']]),
      ]),
    ).toEqual(['a', 'b']);
  });
});
