import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { permalinks } from '../../questions/permalinks.ts';
import type { Answer, Question } from '../../questions/question.ts';
import { buildIndex } from '../index/build-index.ts';
import type { Search } from '../query/find.ts';
import { openBuiltSearch } from './built-search.ts';

const answer = (title: string, body: string, aliases: string[] = [], view?: string): Answer => ({
  title,
  aliases,
  points: [],
  view,
  lead: '',
  sections: [],
  body,
});

const question = (id: string, zh: Answer, en: Answer): Question => ({
  id,
  slug: `question-${id}`,
  category: 'fundamentals',
  number: Number(id.slice(2)),
  tags: ['masking'],
  related: [],
  difficulty: 1,
  verified: '2026-11-23',
  answers: { zh, en },
  textLinks: [],
});

const questions = [
  question(
    '1-01',
    answer('为何使用自注意力', '导语。\n\n## 机制 {/* #why */}\n\n自注意力看全句，意思清楚。'),
    answer(
      'Why self-attention?',
      'Lead.\n\n## How {/* #why */}\n\nEvery token attends to all tokens, as Vaswani showed.',
    ),
  ),
  question(
    '1-02',
    answer('讲一下层归一化', '层归一化逐 token 进行，复杂度 $O(n)$。'),
    answer('Explain layer normalization.', 'LayerNorm works on each token.'),
  ),
  question(
    '1-03',
    answer('归纳统一化的说法', '这里把几种说法归纳，统一化地讲，没有别的意思。'),
    answer('Ways of speaking', 'Nothing else here about WordPiece.'),
  ),
  question(
    '1-04',
    answer('为什么要缩放', '分数除以 $\\sqrt{d_k}$，代价是 $O(n^2)$。'),
    answer('Why scale?', 'Scores are divided by $\\sqrt{d_k}$ at a cost of $O(n^2)$; residual paths stay.'),
  ),
  question(
    '4-20',
    answer('为什么要缩放', '再讲一遍除以 $\\sqrt{d_k}$。', [], '性能视角'),
    answer('Why scale?', 'Again $\\sqrt{d_k}$.', [], 'performance view'),
  ),
  question(
    '1-11',
    answer('讲一下 residual 结构', '每个子层外面都有 skip connection。'),
    answer('Explain residual connections.', 'A residual connection adds the input.'),
  ),
];

const links = permalinks('/base', 'http://localhost');
let folder = '';
let zh: Search;
let en: Search;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-'));
  const count = await buildIndex(
    {
      questions,
      categories: {
        fundamentals: { number: 1, title: { zh: '基础', en: 'Basics' }, summary: { zh: '一', en: 'one' } },
      } as never,
      tags: { masking: { title: { zh: '掩码', en: 'Masking' }, summary: { zh: '一', en: 'one' } } },
      glossary: [
        {
          en: 'residual connection',
          zh: '残差连接',
          id: 'residual-connection',
          variants: { en: ['skip connection'], zh: ['残差'] },
          meaning: { zh: '把输入加到输出上。', en: 'Adds $x$ to the output.' },
          see: ['/q/1-11/'],
        },
      ],
      asked: () => [],
      listing: () => '',
    },
    folder,
    links,
  );
  expect(count).toBe(12);
  [zh, en] = [await openBuiltSearch(folder, 'zh'), await openBuiltSearch(folder, 'en')];
});

afterAll(() => rm(folder, { recursive: true }));

const ids = async (search: Search, query: string, correct?: boolean) =>
  (await search.find(query, correct)).results.map(({ page }) => page.id);

describe('in a built index', () => {
  test('注意力 finds 自注意力, and 意力 does not find 意思', async () => {
    expect(await ids(zh, '注意力')).toEqual(['1-01']);
    expect(await ids(zh, '意力')).toEqual(['1-01']);
  });

  test('归一化 finds 层归一化 and not 归纳统一化', async () => {
    expect(await ids(zh, '归一化')).toEqual(['1-02']);
  });

  test.each(['sqrt(d_k)', '√d_k', '\\sqrt{d_k}', '根号dk', '根号d_k'])(
    '%s finds both questions that scale',
    async (formula) => {
      expect((await ids(zh, formula)).sort()).toEqual(['1-04', '4-20']);
    },
  );

  test.each(['O(n^2)', 'O(n²)'])('%s finds its page and not that of O(n)', async (order) => {
    expect(await ids(zh, order)).toEqual(['1-04']);
  });

  test('a term finds its page in either language', async () => {
    expect((await ids(zh, '残差'))[0]).toBe('1-11');
    expect((await ids(en, '残差'))[0]).toBe('1-11');
    expect((await ids(zh, 'skip connection'))[0]).toBe('1-11');
  });

  test('a question that repeats another is found beside it, and also by its view', async () => {
    expect((await ids(zh, '为什么要缩放')).slice(0, 2).sort()).toEqual(['1-04', '4-20']);
    expect((await ids(zh, '缩放 性能视角'))[0]).toBe('4-20');
  });

  test('an incomplete last word finds its page', async () => {
    expect((await ids(en, 'normali'))[0]).toBe('1-02');
  });

  test('pages with all words come before pages with some', async () => {
    expect((await ids(en, 'layer normalization residual')).slice(0, 2).sort()).toEqual(['1-02', '1-11']);
    expect((await ids(en, 'token residual normalization'))[0]).toBe('1-02');
  });

  test('a misspelled word is corrected to the nearest one, unless the reader asks for the original', async () => {
    const { results, plan } = await en.find('wordpeice');
    expect(plan.corrections).toEqual([{ from: 'wordpeice', to: 'wordpiece' }]);
    expect(results[0]?.page.id).toBe('1-03');
    expect(await ids(en, 'wordpeice', false)).toEqual([]);
  });

  test('a query without results gets the nearest word as a suggestion', async () => {
    expect((await en.find('wordpeice', false)).like).toBe('wordpiece');
  });

  test('an id finds its question first', async () => {
    expect((await ids(zh, '4-20'))[0]).toBe('4-20');
    expect((await ids(zh, '1-4'))[0]).toBe('1-04');
  });

  test('a result lists its matching sections, and its links include the base path', async () => {
    const { results } = await zh.find('注意力');
    expect(results[0]?.page.url).toBe('/base/questions/question-1-01/');
    expect(results[0]?.sections).toEqual([1]);
  });

  test('the glossary terms in a query are returned, with readable formulas', async () => {
    const { terms } = await en.find('what is a skip connection');
    expect(terms.map(({ name, url, meaning }) => [name, url, meaning])).toEqual([
      ['residual connection', '/base/en/glossary/#residual-connection', 'Adds x to the output.'],
    ]);
  });

  test('a query with nothing to look up finds nothing and does not fail', async () => {
    expect(await ids(zh, '？！')).toEqual([]);
    expect(await ids(en, '   ')).toEqual([]);
  });
});
