import { HTML_LANG, type Language } from '../../../languages/language.ts';
import type { Drawing } from './drawing.ts';
import style from './figures.css?raw';
import { standaloneTokens } from './palette.ts';
import { escape } from '../../text.ts';

/** The scale of display if there is room: 13 units become the size of body text. */
const DISPLAY_SCALE = 1.2;

/** Space around a standalone drawing, in user units. */
const MARGIN = 12;

function open({ name, width, height }: Drawing, margin: number, attributes = ''): string {
  const [wide, high] = [width + 2 * margin, height + 2 * margin];
  const size = `width="${Math.round(wide * DISPLAY_SCALE)}" height="${Math.round(high * DISPLAY_SCALE)}"`;
  const naming = `role="img" aria-labelledby="drawing-${name}-title drawing-${name}-alt"`;
  return `<svg class="drawing" ${naming} viewBox="${0 - margin} ${0 - margin} ${wide} ${high}" ${size}${attributes}>`;
}

function describe({ name, words }: Drawing, language: Language): string {
  const { title, alt } = words[language];
  const id = `drawing-${name}`;
  return `<title id="${id}-title">${escape(title)}</title><desc id="${id}-alt">${escape(alt)}</desc>`;
}

/** The drawing for a page with figures.css and the color tokens of the site. Its ids contain the name of the drawing. */
export function renderInline(drawing: Drawing, language: Language): string {
  return `${open(drawing, 0)}${describe(drawing, language)}${drawing.draw(language)}</svg>`;
}

/** The drawing as a standalone file, for notes and slides. It contains its style and follows the reader's light or dark theme. */
export function renderStandalone(drawing: Drawing, language: Language): string {
  const attributes = ` xmlns="http://www.w3.org/2000/svg" xml:lang="${HTML_LANG[language]}"`;
  const rules = `${standaloneTokens()}${style.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' ')}`;
  const ground = `<rect class="ground" x="${-MARGIN}" y="${-MARGIN}" width="100%" height="100%"/>`;
  return [
    open(drawing, MARGIN, attributes),
    describe(drawing, language),
    // In XML, a style sheet is ordinary text: it may contain `>` and quotes, but not `&` and `<`.
    `<style>${rules.replace(/[&<]/g, escape)}</style>`,
    ground,
    drawing.draw(language),
    '</svg>\n',
  ].join('');
}
