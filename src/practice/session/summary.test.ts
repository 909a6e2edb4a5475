import { expect, test } from 'vitest';
import type { CardText, IndexedCard } from '../cards/card.ts';
import { end, start, type Outcome } from './session.ts';
import { summarize, summaryMarkdown } from './summary.ts';

const card: IndexedCard = {
  id: '1-04',
  title: 'Why scale?',
  category: 'fundamentals',
  tags: [],
  difficulty: 1,
  related: [],
  url: '',
  short: '/q/1-04/',
  card: '',
};
const text: CardText = {
  lead: '',
  points: ['A is $d_k$.', 'B.'].map((markdown) => ({ html: '', markdown })),
  followUps: [{ question: { html: '', markdown: 'And $n$?' }, answer: '' }],
};
const cards = new Map([['1-04', card]]);
const texts = new Map([['1-04', text]]);
const graded: Outcome = {
  ticked: [false, true],
  review: { id: '1-04', time: 1, grade: 2, offset: 0 },
};

const session = end(
  end(
    start([
      { id: '1-04', kind: 'question' },
      { id: '1-04', kind: 'follow-up', pick: 0.5 },
      { id: '1-05', kind: 'question' },
    ]),
    graded,
  ),
  { ticked: [], answered: false },
);

test('a summary has each answered question with the points that were not said, and its follow-up', () => {
  expect(summarize(session, cards, texts)).toEqual([
    {
      card,
      grade: 2,
      said: 1,
      points: 2,
      unsaid: [{ html: '', markdown: 'A is $d_k$.' }],
      followUp: { question: { html: '', markdown: 'And $n$?' }, answered: false },
    },
  ]);
});

test('a repeat does not count, and a follow-up that was not reached is left out', () => {
  const repeated = end(end(start([{ id: '1-04', kind: 'question' }]), graded, true), graded);
  expect(summarize(repeated, cards, texts)).toHaveLength(1);
  expect(summarize(repeated, cards, texts)[0]).not.toHaveProperty('followUp');
});

test('the summary as Markdown is a list with links, and formulas as typed', () => {
  const words = {
    title: 'Mock interview',
    totals: '1 question',
    grades: { 1: 'again', 2: 'hard', 3: 'good', 4: 'easy' },
    said: (said: number, points: number) => `${said} of ${points} points`,
    line: (...parts: string[]) => parts.join(', '),
    unsaid: 'Not said: ',
    followUp: (answered: boolean) => (answered ? 'Answered: ' : 'Not answered: '),
  };
  expect(
    summaryMarkdown(summarize(session, cards, texts), words, ({ id }) => `[${id}](https://x.org/)`),
  ).toBe(
    `## Mock interview

1 question

- [1-04](https://x.org/), hard, 1 of 2 points
  - Not said: A is $d_k$.
  - Not answered: And $n$?
`,
  );
});
