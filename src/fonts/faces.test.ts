import katex from 'katex';
import { expect, test } from 'vitest';
import { glyphsOf } from './faces.ts';

const glyphs = (tex: string, displayMode = false) =>
  Object.fromEntries(
    [...glyphsOf(`<p>x ${katex.renderToString(tex, { displayMode, strict: false })} y</p>`)].map(
      ([face, characters]) => [
        face,
        [...characters]
          .filter((one) => one !== '\u200b')
          .sort()
          .join(''),
      ],
    ),
  );

test('letters are italic, digits and signs upright, and the text around a formula does not count', () => {
  expect(glyphs('a+1')).toEqual({ 'Math-Italic': 'a', 'Main-Regular': '+1' });
});

test('the innermost class decides the face', () => {
  expect(glyphs('\\mathbb{R}^{n}\\mathcal{O}\\mathbf{1}')).toMatchObject({
    'AMS-Regular': 'R',
    'Math-Italic': 'n',
    'Caligraphic-Regular': 'O',
    'Main-Bold': '1',
  });
});

test('large operators and brackets have faces of their own', () => {
  expect(glyphs('\\sum_i \\bigl(\\Bigl[ x', true)).toMatchObject({
    'Size2-Regular': '[∑',
    'Size1-Regular': '(',
  });
});

test('a sign that HTML escapes is the sign', () => {
  expect(glyphs('a<b')).toMatchObject({ 'Main-Regular': '<' });
});

test('a formula in a font that is not shipped is an error with a remedy', () => {
  expect(() => glyphs('\\mathfrak{g}')).toThrow('mathfrak');
});
