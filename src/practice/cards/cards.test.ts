import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { permalinks } from '../../questions/permalinks.ts';
import type { Library } from '../../questions/library.ts';
import type { Question } from '../../questions/question.ts';
import { cardIndex } from './card-index.ts';
import { cardSource } from './card-source.ts';
import { cardText } from './card-text.ts';

const BODY = `The lead with $d_k$.

Its second paragraph.

## Why {/* #why */}

Is this one? No.

## Follow-ups {/* #follow-ups */}

- Is $a?b$ or \`c?\` split? No: only the first mark outside counts. Or [another](/q/1-05/)? Yes [@work2020].
- “Quoted?” Yes.

## Later {/* #later */}

- Not this?
`;

describe('the source of a card', () => {
  test('is the lead and the follow-up questions, without citations', () => {
    expect(cardSource(BODY)).toEqual({
      lead: 'The lead with $d_k$.\n\nIts second paragraph.',
      followUps: [
        {
          question: 'Is $a?b$ or `c?` split?',
          answer: 'No: only the first mark outside counts. Or [another](/q/1-05/)? Yes.',
        },
        { question: '“Quoted?”', answer: 'Yes.' },
      ],
    });
  });

  test.each(['No question.', 'No answer?'])('refuses the follow-up "%s"', (item) => {
    expect(() => cardSource(`a\n\n## F {/* #follow-ups */}\n\n- ${item}`)).toThrow(item);
  });

  test.each(globSync('content/questions/*/*.mdx'))('%s has a lead and answered follow-ups', (file) => {
    const { lead, followUps } = cardSource(readFileSync(file, 'utf8').replace(/^---\n[^]*?\n---\n/, ''));
    expect(lead).not.toBe('');
    expect(followUps.length).toBeGreaterThanOrEqual(2);
    expect(followUps.filter(({ answer }) => answer === '')).toEqual([]);
  });
});

const answer = { aliases: [], points: ['One $x$.'], lead: '', sections: [], body: BODY };
const question: Question = {
  id: '1-04',
  slug: 'why-scale',
  category: 'fundamentals',
  number: 4,
  tags: ['softmax'],
  related: ['4-20'],
  difficulty: 1,
  verified: '2026-11-29',
  answers: { zh: { ...answer, title: '缩放' }, en: { ...answer, title: 'Scaling', view: 'in short' } },
  textLinks: [],
};

test('the text of a card has lines without paragraphs, and the Markdown for notes', async () => {
  const text = await cardText(question, 'en', {
    markdown: (source) => Promise.resolve(`<p>${source}</p>`),
    point: (source) => `<i>${source}</i>`,
  });
  expect(text.lead).toMatch(/^<p>The lead/);
  expect(text.points).toEqual([{ html: '<i>One $x$.</i>', markdown: 'One $x$.' }]);
  expect(text.followUps[1]).toEqual({
    question: { html: '“Quoted?”', markdown: '“Quoted?”' },
    answer: 'Yes.',
  });
});

test('the index has the facts and the addresses of each card', () => {
  const title = { zh: '基础', en: 'Fundamentals' };
  const library = {
    questions: [question],
    categories: [{ slug: 'fundamentals', title }],
    tags: [{ slug: 'softmax', title }],
  } as unknown as Library;
  expect(cardIndex(library, 'en', permalinks('/base', 'https://example.org'))).toEqual({
    cards: [
      {
        id: '1-04',
        title: 'Scaling',
        view: 'in short',
        category: 'fundamentals',
        tags: ['softmax'],
        difficulty: 1,
        related: ['4-20'],
        url: '/base/en/questions/why-scale/',
        short: '/base/en/q/1-04/',
        card: '/base/en/practice/cards/1-04.json',
      },
    ],
    categories: [{ slug: 'fundamentals', title: 'Fundamentals' }],
    tags: [{ slug: 'softmax', title: 'Fundamentals' }],
  });
});
