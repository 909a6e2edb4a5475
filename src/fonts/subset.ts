import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';
import type { Face } from './faces.ts';

const require = createRequire(import.meta.url);

/** A font file of KaTeX. */
export function fullFont(face: Face): Buffer {
  return readFileSync(require.resolve(`katex/dist/fonts/KaTeX_${face}.woff2`));
}

/** The characters that a font can draw. */
export function charactersOf(font: Buffer): Set<string> {
  const { characterSet } = fontkit.create(font) as fontkit.Font;
  return new Set(characterSet.map((code) => String.fromCodePoint(code)));
}

/** The characters that a face has; KaTeX's fonts never had Chinese or the zero-width space of its layout. */
export function covered(face: Face, characters: ReadonlySet<string>): Set<string> {
  const has = coverage(face);
  return new Set([...characters].filter((character) => has.has(character)).sort());
}

const known = new Map<Face, Set<string>>();

function coverage(face: Face): Set<string> {
  const has = known.get(face) ?? charactersOf(fullFont(face));
  known.set(face, has);
  return has;
}

/**
 * A font with only some characters, as woff2. Hints are left out: they are about 2 KB of each file, and pictures with and
 * without them are the same in Chromium on Linux.
 *
 * @param characters at least one that the face has
 * @throws Error if the full font has a character and the subset does not
 */
export async function subset(face: Face, characters: ReadonlySet<string>): Promise<Buffer> {
  const wanted = [...covered(face, characters)];
  const font = await subsetFont(fullFont(face), wanted.join(''), { targetFormat: 'woff2', noHinting: true });
  const has = charactersOf(font);
  const lost = wanted.filter((character) => !has.has(character));
  if (lost.length > 0) throw new Error(`The subset of KaTeX_${face} lacks ${lost.join(' ')}.`);
  return font;
}

/** The name of a file by its content, so that a new glyph changes the address. */
export function fontName(face: Face, font: Buffer): string {
  return `KaTeX_${face}.${createHash('sha256').update(font).digest('base64url').slice(0, 8)}.woff2`;
}
