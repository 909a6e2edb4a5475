import katex from 'katex';
import { expect, test } from 'vitest';
import { withoutBars } from './table-formulas.ts';

test.each([
  [String.raw`\|q_i\|^2`, String.raw`\Vert q_i\Vert^2`],
  ['|H|', String.raw`\vert H\vert`],
  [String.raw`\left|x\right|`, String.raw`\left\vert x\right\vert`],
  [String.raw`a\mid b`, String.raw`a\mid b`],
])('the formula %s is written without a bar as %s, and looks the same', (tex, written) => {
  expect(withoutBars(tex)).toBe(written);
  // The MathML repeats the source; the HTML is what a reader sees.
  const look = (source: string) => katex.renderToString(source, { output: 'html', strict: 'error' });
  expect(look(written)).toBe(look(tex));
});
