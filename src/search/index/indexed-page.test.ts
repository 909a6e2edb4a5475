import { expect, test } from 'vitest';
import type { Answer, Question } from '../../questions/question.ts';
import { indexPage } from './indexed-page.ts';

const answer: Answer = {
  title: 'Why scale?',
  aliases: ['temperature'],
  points: ['The variance grows.'],
  lead: '',
  sections: [],
  body: 'Because of saturation.\n\n## Why {/* #why */}\n\nText.\n',
};
const question: Question = {
  id: '1-04',
  slug: 'why-scale',
  category: 'fundamentals',
  number: 4,
  tags: [],
  related: [],
  difficulty: 1,
  verified: '2026-11-23',
  answers: { zh: answer, en: answer },
  textLinks: [],
};

test('a page is found by its aliases, by the words in which it is asked and by its lead, but not by its points, which repeat the lead', () => {
  const { atoms, sections } = indexPage(question, 'en', {
    tags: {},
    glossary: [],
    asked: () => ['blow up the logits'],
    listing: () => '',
  });
  expect(atoms).toEqual(expect.arrayContaining(['temperature', 'blow', 'saturation']));
  expect(atoms).not.toContain('variance');
  expect(sections[0]).toEqual({ text: 'Because of saturation.' });
});
