import { describe, expect, test } from 'vitest';
import type { Question } from '../../questions/question.ts';
import type { Correction } from '../../questions/schema.ts';
import { correctionDays } from './days.ts';

const section = { id: 'why', title: 'Why', depth: 2 } as const;
const questions = ['1-04', '1-05'].map((id) => {
  return { id, answers: { zh: { sections: [] }, en: { sections: [section] } } } as unknown as Question;
});
const correction = (date: string, id: string, was: string, of?: string): Correction => ({
  date,
  id,
  ...(of !== undefined && { section: of }),
  was: { zh: `旧${was}`, en: was },
  is: { zh: '对', en: 'right' },
});
const library = (...corrections: Correction[]) => ({
  corrections,
  byId: (id: string) => questions.find((question) => question.id === id),
});

describe('the corrections', () => {
  const days = correctionDays(
    library(
      correction('2026-11-29', '1-04', 'a', 'why'),
      correction('2026-11-29', '1-04', 'b'),
      correction('2026-11-29', '1-05', 'c'),
      correction('2026-11-23', '1-04', 'd'),
    ),
    'en',
  );

  test('are grouped by day, and within a day by question', () => {
    expect(
      days.map(({ date, questions: all }) => [
        date,
        all.map(({ question, entries }) => [question.id, entries.map(({ was }) => was)]),
      ]),
    ).toEqual([
      [
        '2026-11-29',
        [
          ['1-04', ['a', 'b']],
          ['1-05', ['c']],
        ],
      ],
      ['2026-11-23', [['1-04', ['d']]]],
    ]);
  });

  test('give a question one anchor, at its latest corrections', () => {
    const anchors = days.map((day) => day.questions.map(({ anchor }) => anchor));
    expect(anchors).toEqual([['q-1-04', 'q-1-05'], [undefined]]);
  });

  test('name the section in the language of the page', () => {
    expect(days[0]?.questions[0]?.entries.map((entry) => entry.section)).toEqual([section, undefined]);
  });

  test('may not name a question that does not exist', () => {
    expect(() => correctionDays(library(correction('2026-11-29', '9-99', 'a')), 'zh')).toThrow(
      /no question "9-99"/,
    );
  });
});
