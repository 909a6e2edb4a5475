import { describe, expect, test } from 'vitest';
import { buildLibrary } from './library.ts';
import type { Question } from './question.ts';
import { CATEGORY_SLUGS, type Categories, type CategorySlug } from './schema.ts';

function question(id: string, own: Partial<Question> = {}): Question {
  const answer = { title: id, aliases: [], points: [], lead: '', sections: [], body: '' };
  return {
    id,
    slug: `question-${id}`,
    category: CATEGORY_SLUGS[Number(id[0]) - 1] as CategorySlug,
    number: Number(id.slice(2)),
    tags: [],
    related: [],
    difficulty: 1,
    verified: '2026-11-23',
    answers: { zh: answer, en: answer },
    textLinks: [],
    ...own,
  };
}

const words = { zh: '词', en: 'word' };
const categories = Object.fromEntries(
  CATEGORY_SLUGS.map((slug, index) => [slug, { number: index + 1, title: words, summary: words }]),
) as Categories;

const corrections = ['1-10', '1-04', '1-10'].map((id) => ({ date: '2026-11-29', id, was: words, is: words }));

function library(...questions: Question[]) {
  const tag = { title: words, summary: words };
  return buildLibrary({
    questions,
    categories,
    tags: { softmax: tag, attention: tag, rope: tag },
    glossary: [],
    corrections,
  });
}

const ids = (questions: Question[]) => questions.map(({ id }) => id);

describe('buildLibrary', () => {
  const built = library(
    question('4-20', { tags: ['attention'] }),
    question('1-10', { tags: ['softmax'] }),
    question('1-04', { tags: ['softmax', 'attention'] }),
  );

  test('sorts the questions by id and finds each by its id', () => {
    expect(ids(built.questions)).toEqual(['1-04', '1-10', '4-20']);
    expect(built.byId('1-10')?.id).toBe('1-10');
    expect(built.byId('9-99')).toBeUndefined();
  });

  test('sorts by number, so that a hundredth question does not come before the others', () => {
    expect(ids(library(question('2-100'), question('2-19'), question('1-02')).questions)).toEqual([
      '1-02',
      '2-19',
      '2-100',
    ]);
  });

  test('leaves out categories without an answer', () => {
    expect(built.categories.map(({ slug, number, questions }) => [slug, number, ids(questions)])).toEqual([
      ['fundamentals', 1, ['1-04', '1-10']],
      ['in-depth', 4, ['4-20']],
    ]);
  });

  test('keeps the order of the tag vocabulary and leaves out tags that no question has', () => {
    expect(built.tags.map(({ slug, questions }) => [slug, ids(questions)])).toEqual([
      ['softmax', ['1-04', '1-10']],
      ['attention', ['1-04', '4-20']],
    ]);
  });

  test('finds the neighbors across categories and none beyond the ends', () => {
    expect(built.neighbors('1-10')).toMatchObject({ previous: { id: '1-04' }, next: { id: '4-20' } });
    expect(built.neighbors('1-04')).toEqual({ next: built.byId('1-10') });
    expect(built.neighbors('9-99')).toEqual({});
  });

  test('finds the corrections of each question, in the order of the file', () => {
    expect(built.correctionsOf('1-10')).toEqual([corrections[0], corrections[2]]);
    expect(built.correctionsOf('4-20')).toEqual([]);
  });
});

describe('linkedFrom', () => {
  test('returns the questions that relate to a question or link to it in the text, each once', () => {
    const { linkedFrom } = library(
      question('1-01'),
      question('1-02', { related: ['1-01'], textLinks: [{ id: '1-01', section: 'why' }, { id: '1-01' }] }),
      question('1-03', { textLinks: [{ id: '1-01' }] }),
      question('1-04'),
    );
    expect(ids(linkedFrom('1-01'))).toEqual(['1-02', '1-03']);
    expect(linkedFrom('1-04')).toEqual([]);
  });

  test('leaves out those that the question relates to itself, and the question itself', () => {
    const { linkedFrom } = library(
      question('1-01', { related: ['1-02'], textLinks: [{ id: '1-01' }] }),
      question('1-02', { related: ['1-01'] }),
    );
    expect(linkedFrom('1-01')).toEqual([]);
  });
});
