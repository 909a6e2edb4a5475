import { defineFigure } from '../figure.ts';
import { integer, oneOf, text } from '../state.ts';
import { EXAMPLES, isWord, readCorpus, TYPED } from './corpus.ts';
import type { Method } from './model.ts';
import { words } from './words.ts';

/** An upper bound for the number of merges of any corpus that can be typed. */
const MOST_MERGES = 200;

/** Room for the twelve longest words in most scripts. */
const LONGEST_CORPUS = 300;

export default defineFigure({
  name: 'subwords',
  place: 10,
  fields: {
    from: oneOf<keyof typeof EXAMPLES>(['typed', 'zh'], 'typed'),
    words: text(TYPED, (value) => readCorpus(value) !== undefined, LONGEST_CORPUS),
    by: oneOf<Method>(['bpe', 'wordpiece'], 'wordpiece'),
    k: integer(0, MOST_MERGES, 2),
    word: text(EXAMPLES.typed, isWord),
  },
  words,
});
