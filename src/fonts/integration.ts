import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { FACES, glyphsOf, mergeGlyphs, type Face, type Glyphs } from './faces.ts';
import { fontFace, LARGE, RARE, withFonts, type SiteFonts } from './page.ts';
import { covered, fontName, subset } from './subset.ts';

const dataAddress = (font: Buffer) => `data:font/woff2;base64,${font.toString('base64')}`;

/**
 * An Astro integration that replaces KaTeX's fonts in the built site by subsets of the glyphs that its formulas use:
 * 30 KB instead of 136 KB. It fails if a subset lacks a glyph that the full font has, or if a formula uses a face that
 * the site does not ship.
 *
 * It comes before everything that reads the built pages.
 */
export function formulaFonts(): AstroIntegration {
  let base = '/';
  return {
    name: 'formula-fonts',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
        const text = (file: string) => readFileSync(join(site, file), 'utf8');
        const pages = files.filter((file) => file.endsWith('.html'));
        const glyphs: Glyphs = new Map();
        // Each page is read twice, because all pages together may not fit into the memory.
        for (const file of pages) mergeGlyphs(glyphs, glyphsIn(file, text(file)));
        // The cards of practice contain the same HTML, with its quotation marks escaped.
        for (const file of files.filter((one) => one.endsWith('.json')))
          mergeGlyphs(glyphs, glyphsIn(file, text(file).replaceAll('\\"', '"')));
        const fonts = await writeFonts(glyphs, site, base);
        for (const file of pages) writeFileSync(join(site, file), await withFonts(text(file), fonts));
        logger.info(`${glyphs.size} fonts with the glyphs that ${pages.length} pages use`);
      },
    },
  };
}

function glyphsIn(file: string, html: string): Glyphs {
  try {
    return glyphsOf(html);
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

async function writeFonts(glyphs: Glyphs, site: string, base: string): Promise<SiteFonts> {
  const folder = join(site, '_astro');
  for (const file of readdirSync(folder)) if (/^KaTeX_.*\.woff2$/.test(file)) rmSync(join(folder, file));
  const files = new Map<Face, string>();
  let rest = '';
  for (const face of FACES) {
    const characters = covered(face, glyphs.get(face) ?? new Set());
    if (characters.size === 0) continue;
    const font = await subset(face, characters);
    if (LARGE.includes(face) || RARE.includes(face)) {
      const name = fontName(face, font);
      writeFileSync(join(folder, name), font);
      files.set(face, `${base}_astro/${name}`);
    } else rest += fontFace(face, dataAddress(font));
  }
  const name = `formulas.${createHash('sha256').update(rest).digest('base64url').slice(0, 8)}.css`;
  writeFileSync(join(folder, name), rest);
  const known = new Map<string, Promise<string>>();
  return {
    files,
    rest: `${base}_astro/${name}`,
    data(face, characters) {
      const key = `${face} ${[...characters].sort().join('')}`;
      const made = known.get(key) ?? subset(face, characters).then(dataAddress);
      known.set(key, made);
      return made;
    },
  };
}
