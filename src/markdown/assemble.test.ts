import { expect, test } from 'vitest';
import { assembleQuestion } from './assemble.ts';

test('a question is assembled from its folder, its facts and its answers', () => {
  const body =
    'The lead.\n\n## Why {/* #why */}\n\nSee [](/q/1-03/#why), [notation](/notation/).\n\n### A case {/* #case */}\n';
  const question = assembleQuestion(
    { id: '1-04', slug: 'why-scale', number: 4 },
    {
      title: '为什么',
      aliases: ['根号'],
      points: ['方差是 $d_k$。'],
      category: 'fundamentals',
      tags: ['attention', 'softmax'],
      related: ['1-03', '1-06'],
      difficulty: 1,
      verified: '2026-11-23',
    },
    {
      zh: {
        words: { title: '为什么', aliases: ['根号'], points: ['方差是 $d_k$。'] },
        body: body.replace('The lead.', '先说结论。'),
      },
      en: { words: { title: 'Why', view: 'a view', aliases: [], points: ['The variance is $d_k$.'] }, body },
    },
  );
  expect(question).toMatchObject({
    id: '1-04',
    slug: 'why-scale',
    number: 4,
    category: 'fundamentals',
    textLinks: [{ id: '1-03', section: 'why' }],
    answers: {
      zh: {
        title: '为什么',
        view: undefined,
        aliases: ['根号'],
        points: ['方差是 $d_k$。'],
        lead: '先说结论。',
      },
      en: {
        title: 'Why',
        view: 'a view',
        points: ['The variance is $d_k$.'],
        lead: 'The lead.',
        sections: [
          { id: 'why', title: 'Why', depth: 2 },
          { id: 'case', title: 'A case', depth: 3 },
        ],
        body,
      },
    },
  });
});
