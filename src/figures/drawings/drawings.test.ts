import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../languages/language.ts';
import { extents } from './kit/extent.ts';
import { drawings } from './index.ts';
import { renderInline } from './kit/render.ts';
import { FONT_SIZE } from '../text.ts';

/** The width of a figure on a phone of 360 px, in px. */
const PHONE = 324;

const every = Object.values(drawings).flatMap((drawing) =>
  LANGUAGES.map((language) => ({ name: drawing.name, language, drawing })),
);

describe.each(every)('$name ($language)', ({ language, drawing }) => {
  const tree = unified().use(rehypeParse, { fragment: true }).parse(renderInline(drawing, language));
  const texts = extents(tree);

  test('keeps every text inside its edges', () => {
    const { width, height } = drawing;
    const outside = texts.filter(
      ({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height,
    );
    expect(texts).not.toEqual([]);
    expect(outside).toEqual([]);
  });

  test('lets no two texts overlap', () => {
    const clashes = texts.flatMap((one, index) =>
      texts.slice(index + 1).flatMap((other) => {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        return across > 1 && down > 1 ? [`${one.text} / ${other.text}`] : [];
      }),
    );
    expect(clashes).toEqual([]);
  });

  test('can be read on a phone of 360 px', () => {
    expect((FONT_SIZE.small * PHONE) / drawing.width).toBeGreaterThan(10.9);
  });
});
