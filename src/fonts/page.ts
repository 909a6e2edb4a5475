import { glyphsOf, type Face, type Glyphs } from './faces.ts';
import { covered } from './subset.ts';

/** The fonts of the built site. */
export interface SiteFonts {
  /** Addresses of the files of the large and of the rare faces. */
  files: ReadonlyMap<Face, string>;
  /** Address of the style sheet that contains all other faces. */
  rest: string;
  /** A font with some glyphs of a face, which has them, as a data address. */
  data(face: Face, characters: ReadonlySet<string>): Promise<string>;
}

/** The faces that nearly every formula needs: files of their own. */
export const LARGE: readonly Face[] = ['Main-Regular', 'Math-Italic'];

/**
 * The faces that few pages need: a page that needs one contains its own glyphs of it, so that other pages do not load them.
 * Their files are for formulas that come later, such as those of a preview.
 */
export const RARE: readonly Face[] = [
  'Main-Bold',
  'Caligraphic-Regular',
  'Typewriter-Regular',
  'Size4-Regular',
];

const KATEX_FACE = /@font-face\s*\{\s*font-family:\s*["']?KaTeX_[^}]*\}/g;

/** The rule of a face; without a range it is for all characters. */
export function fontFace(face: Face, address: string, characters?: ReadonlySet<string>): string {
  const [family, style] = face.split('-');
  const range = characters
    ? `;unicode-range:${[...characters].map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16)}`).join(',')}`
    : '';
  return `@font-face{font-family:KaTeX_${family};font-style:${style === 'Italic' ? 'italic' : 'normal'};font-weight:${style === 'Bold' ? 700 : 400};font-display:block;src:url(${address})format("woff2")${range}}`;
}

/**
 * A page that loads its fonts without holding back the first frame: the glyphs of its lead and of rare faces are in the
 * page, the large faces are files that are requested when a formula needs them, and the small ones come at the end.
 *
 * @param html a page with KaTeX's style sheet in a style element; an element with `data-formulas` says that a script adds
 * formulas later
 */
export async function withFonts(html: string, fonts: SiteFonts): Promise<string> {
  const rules = [...fonts.files].map(([face, address]) => fontFace(face, address));
  let first = true;
  const page = html.replace(KATEX_FACE, () => {
    const rule = first ? rules.join('') : '';
    first = false;
    return rule;
  });
  const formulas = html.includes('class="katex-html"') || html.includes(' data-formulas');
  if (first && formulas) throw new Error('The page has formulas and no font of KaTeX in its style elements.');
  const rare = [...glyphsOf(html)].filter(([face]) => RARE.includes(face));
  const own = await ownFaces(new Map([...glyphsOf(leadOf(html)), ...rare]), fonts);
  // Before the first script, which starts them.
  return page
    .replace('<script>', () => (own.length > 0 ? `<style>${own.join('')}</style><script>` : '<script>'))
    .replace('</body>', () => (formulas ? `<link rel="stylesheet" href="${fonts.rest}"></body>` : '</body>'));
}

/** The rules of faces with some glyphs, as data in the page. */
async function ownFaces(glyphs: Glyphs, fonts: SiteFonts): Promise<string[]> {
  const rules: string[] = [];
  for (const [face, all] of glyphs) {
    const characters = covered(face, all);
    if (characters.size === 0) continue;
    // The heights of a line come from the first font whose range contains a space, whether the line has one or not
    // (https://www.w3.org/TR/css-fonts-4/#first-available-font).
    for (const space of covered(face, new Set([' ']))) characters.add(space);
    rules.push(fontFace(face, await fonts.data(face, characters), characters));
  }
  return rules;
}

/** The part of a question's page that is seen first; '' on other pages. */
function leadOf(html: string): string {
  const start = html.indexOf(' id="lead"');
  return start < 0 ? '' : html.slice(start, html.indexOf('</section>', start));
}
