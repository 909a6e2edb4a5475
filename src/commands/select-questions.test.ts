import { expect, test } from 'vitest';
import { selectQuestions } from './select-questions.ts';

const FOLDERS = ['1-04-scaling', '1-21-roles', '2-01-masks'];
const select = (...words: string[]) => selectQuestions(words, FOLDERS);

test.each(['1-04', 'scaling', '1-04-scaling', 'content/questions/1-04-scaling/zh.mdx'])(
  '"%s" names the question',
  (word) => {
    expect(select(word)).toEqual(['content/questions/1-04-scaling']);
  },
);

test('several words name several questions, each once', () => {
  expect(select('2-01', '1-04', 'masks')).toEqual([
    'content/questions/2-01-masks',
    'content/questions/1-04-scaling',
  ]);
});

test.each([
  ['1-40', /"1-40" is not a question — fix: did you mean "1-04"/],
  ['1-22', /"1-22" is not a question — fix: did you mean "1-21"/],
  ['scalign', /"scalign" is not a question — fix: did you mean "scaling"/],
  ['9', /"9" is not a question — fix: write an id such as 1-04/],
])('"%s" is an error that names the nearest question', (word, message) => {
  expect(() => select(word)).toThrow(message);
});
