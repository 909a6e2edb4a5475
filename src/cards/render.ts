import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import { type Card, cardLayout, HEIGHT, WIDTH } from './card.ts';
import { palettePng } from './png.ts';

/**
 * Noto Sans SC (SIL Open Font License 1.1), the whole simplified set and the Latin letters, from the package
 * @fontsource/noto-sans-sc. The same buffers serve all cards, because Satori parses each buffer once.
 */
const FILES = ['latin-700-normal', 'chinese-simplified-700-normal'];

let fonts: Font[] | undefined;

function loadFonts(): Font[] {
  const { resolve } = createRequire(import.meta.url);
  return FILES.map((file, index) => ({
    // Satori looks for a glyph in the first family and then in the others.
    name: index === 0 ? 'card' : 'card-chinese',
    data: readFileSync(resolve(`@fontsource/noto-sans-sc/files/noto-sans-sc-${file}.woff2`)),
    weight: 700,
    style: 'normal',
  }));
}

/**
 * The card of a question as a PNG.
 *
 * @throws Error if the title has a character that the font lacks; it would be drawn as an empty box
 */
export async function renderCard(card: Card): Promise<Buffer> {
  const svg = await satori(cardLayout(card) as Parameters<typeof satori>[0], {
    width: WIDTH,
    height: HEIGHT,
    fonts: (fonts ??= loadFonts()),
    loadAdditionalAsset: (_language, segment) => {
      throw new Error(
        `The card of ${card.id} (${card.language}) needs "${segment}", which Noto Sans SC does not have. Change the title, or add a font to src/cards/render.ts.`,
      );
    },
  });
  const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return palettePng(pixels, width, height);
}
