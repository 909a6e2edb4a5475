import { expect, test } from 'vitest';
import { LANGUAGES } from '../../languages/language.ts';
import { library, sourcesOf } from '../whole-content.ts';
import { collectionMarkdown } from './collection.ts';

test.each(LANGUAGES)(
  'the collection in %s has every answer under its category',
  { timeout: 60_000 },
  (language) => {
    const headings = collectionMarkdown(library, language, sourcesOf).match(/^#{2,3} \d.*$/gm) ?? [];
    expect(headings.map((line) => line.split(' ')[1])).toEqual(
      library.categories.flatMap(({ number, questions }) => [
        String(number),
        ...questions.map(({ id }) => id),
      ]),
    );
  },
);
