import { expect, test } from 'vitest';
import { tagsSchema } from './schema.ts';
import { readVocabulary } from './vocabulary.ts';

const tag = { title: { zh: '一', en: 'one' }, summary: { zh: '一', en: 'one' } };

test('a vocabulary that fits is given as it is', () => {
  expect(readVocabulary('content/tags.json', tagsSchema, { softmax: tag })).toEqual({ softmax: tag });
});

test('every fault of a vocabulary is named with its file and place', () => {
  const faulty = { softmax: { ...tag, title: { zh: '一' } }, rope: { ...tag, colour: 'red' } };
  expect(() => readVocabulary('content/tags.json', tagsSchema, faulty)).toThrow(
    /^content\/tags\.json does not fit[^]*softmax\.title\.en: [^]*rope: .*colour/,
  );
});

test('a file that is not there is named', () => {
  expect(() => readVocabulary('content/tags.json', tagsSchema, undefined)).toThrow(
    /content\/tags\.json.*\n.*whole file/,
  );
});
