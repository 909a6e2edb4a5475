import { describe, expect, test } from 'vitest';
import { inflateSync } from 'node:zlib';
import { type Card, HEIGHT, titleSize, WIDTH } from './card.ts';
import { palettePng } from './png.ts';
import { renderCard } from './render.ts';

const CARD: Card = {
  language: 'zh',
  id: '1-04',
  title: '为什么在进行softmax之前需要对attention进行scaled?',
  category: '基础原理与数学模型',
  site: 'Transformer 面试 84 题',
};

describe('a card', () => {
  test('is a PNG of the size that link previews expect, the same each time', async () => {
    const png = await renderCard(CARD);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([WIDTH, HEIGHT]);
    expect(png.length).toBeLessThan(40_000);
    expect(await renderCard(CARD)).toEqual(png);
  });

  test('differs in each language', async () => {
    const other = await renderCard({ ...CARD, language: 'en', title: 'Why scale?' });
    expect(other.equals(await renderCard(CARD))).toBe(false);
  });

  test('with a character that the font lacks is refused', async () => {
    await expect(renderCard({ ...CARD, title: 'ⵣ' })).rejects.toThrow(/card of 1-04 \(zh\) needs "ⵣ"/);
  });

  test('has a smaller title if the title is long', () => {
    expect(titleSize('短')).toBeGreaterThan(titleSize('长'.repeat(60)));
  });
});

test('a PNG with a palette has the colors of its pixels, to a sixteenth', () => {
  const png = palettePng(new Uint8Array([255, 0, 0, 255, 0, 99, 122, 255]), 2, 1);
  const at = (type: string) => png.indexOf(type) + 4;
  expect([...png.subarray(at('PLTE'), at('PLTE') + 6)]).toEqual([255, 0, 0, 0, 102, 119]);
  const start = at('IDAT');
  const length = png.readUInt32BE(start - 8);
  expect([...inflateSync(png.subarray(start, start + length))]).toEqual([0, 0, 1]);
});
