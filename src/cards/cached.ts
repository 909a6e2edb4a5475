import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Card, cardLayout } from './card.ts';
import { renderCard } from './render.ts';

/** Cards that were drawn by an earlier build. Drawing all of them takes ten seconds or more. */
const FOLDER = process.env['CARDS_DIR'] || 'node_modules/.cache/cards';

/** To be increased when the same layout would give another picture, for instance with another font. */
const EDITION = 1;

/** The card of a question as a PNG, from an earlier build if nothing about it has changed. */
export async function cachedCard(card: Card): Promise<Buffer> {
  const hash = createHash('sha256')
    .update(`${EDITION} ${JSON.stringify(cardLayout(card))}`)
    .digest('hex');
  const file = join(FOLDER, `${hash}.png`);
  try {
    return readFileSync(file);
  } catch {
    // Not drawn yet.
  }
  const png = await renderCard(card);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file, png);
  return png;
}
