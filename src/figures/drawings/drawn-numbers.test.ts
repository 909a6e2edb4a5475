import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../languages/language.ts';
import { percentOfAll, REPLACEMENTS } from './bert-vs-attention-mask/model.ts';
import { drawings } from './index.ts';
import { groups } from '../../models/normalization-axes.ts';

/** The texts in a drawing, without tags, and its alternative text. */
function seen(name: string, language: (typeof LANGUAGES)[number]): { drawn: string; alt: string } {
  const drawing = drawings[name];
  if (!drawing) throw new Error(`there is no drawing named ${name}`);
  const drawn = drawing
    .draw(language)
    .replace(/<\/text>/g, ' ')
    .replace(/<\/?[a-z][^>]*>/g, '');
  return { drawn: drawn.replaceAll('&#60;', '<'), alt: drawing.words[language].alt };
}

describe.each(LANGUAGES)('the numbers in the drawings (%s)', (language) => {
  test('norm-axes: the sizes and counts of the groups', () => {
    const { drawn } = seen('norm-axes', language);
    for (const { size, count } of [groups('batch', [2, 3, 4]), groups('layer', [2, 3, 4])]) {
      expect(drawn).toMatch(new RegExp(`= ${size} .*= ${count} `));
    }
  });

  test('bert-vs-attention-mask: the shares of all tokens', () => {
    const { drawn } = seen('bert-vs-attention-mask', language);
    for (const { share } of REPLACEMENTS) expect(drawn).toContain(`${percentOfAll(share)}%`);
  });
});
