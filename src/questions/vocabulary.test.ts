import { expect, test } from 'vitest';
import { tagsSchema } from './schema.ts';
import { readVocabulary } from './vocabulary.ts';

const tag = { title: { zh: '一', en: 'one' }, summary: { zh: '一', en: 'one' } };

test('a vocabulary that fits its schema is returned unchanged', () => {
  expect(readVocabulary('content/tags.json', tagsSchema, { softmax: tag })).toEqual({ softmax: tag });
});

test('every fault of a vocabulary is reported with its file and position', () => {
  const faulty = { softmax: { ...tag, title: { zh: '一' } }, rope: { ...tag, colour: 'red' } };
  expect(() => readVocabulary('content/tags.json', tagsSchema, faulty)).toThrow(
    /^content\/tags\.json does not fit[^]*softmax\.title\.en: [^]*rope: .*colour/,
  );
});

test('a missing file is reported', () => {
  expect(() => readVocabulary('content/tags.json', tagsSchema, undefined)).toThrow(
    /content\/tags\.json.*\n.*whole file/,
  );
});
