import katex from 'katex';
import { inlineParts } from '../../markdown/inline-text.ts';
import type { Fault } from '../fault.ts';
import { type Content, type Document, documentsOf } from './content.ts';

/** Why KaTeX refuses a formula, and the position in it (from 0) if KaTeX reports one. */
export interface Refusal {
  reason: string;
  position: number | undefined;
}

const verdicts = new Map<string, Refusal | undefined>();

/** Why KaTeX refuses a formula; `undefined` if it accepts it. What KaTeX only warns about counts as refused. */
export function refusal(tex: string, display: boolean): Refusal | undefined {
  const key = `${display}${tex}`;
  if (!verdicts.has(key)) {
    try {
      const html = katex.renderToString(tex, { displayMode: display, throwOnError: true, strict: 'error' });
      const reason = flaw(tex, html);
      verdicts.set(key, reason === undefined ? undefined : { reason, position: undefined });
    } catch (error) {
      const { message, position } = error as { message: string; position?: number };
      // After the position, the message repeats the formula with combining underlines.
      const reason = message.replace(/^KaTeX parse error: |,? at (?:position \d+|end of input): [^]*$/g, '');
      verdicts.set(key, { reason, position });
    }
  }
  return verdicts.get(key);
}

/** The largest length of a formula, in em; a screen is narrower. */
const LARGEST = 200;
/** The color in which KaTeX shows a command that it does not run, such as a link or an image. */
const RED = /color:\s*#cc0000/i;

/** Characters that turn the direction of the text around the formula. */
const UNSEEN = /[\u202a-\u202e\u2066-\u2069\p{Cs}]/u;

/** Why a formula that KaTeX accepts cannot be shown; `undefined` if it can. */
function flaw(tex: string, html: string): string | undefined {
  if (tex.trim() === '') return 'nothing in it';
  if (RED.test(html)) return 'KaTeX shows it in red instead of running it';
  if (UNSEEN.test(html)) return 'a character that cannot be seen';
  for (const [style] of html.matchAll(/style="[^"]*"/g)) {
    for (const [size, number] of style.matchAll(/-?(\d+(?:\.\d+)?(?:e\+?\d+)?)em/g))
      if (Number(number) > LARGEST) return `a length of ${size}`;
  }
  return undefined;
}

const WIDTH = 60;

/** The part of a formula around a position; a whole long formula would leave no room for the reason. */
function excerpt(tex: string, position = 0): string {
  if (tex.length <= WIDTH) return tex;
  const start = Math.max(0, Math.min(position - WIDTH / 3, tex.length - WIDTH));
  const end = start + WIDTH;
  return `${start > 0 ? '…' : ''}${tex.slice(start, end)}${end < tex.length ? '…' : ''}`;
}

const REMEDY = 'correct the TeX, or use commands that KaTeX supports (katex.org/docs/supported)';

/** The formulas of an answer's points. */
function pointFormulas({ points }: Document): { tex: string; display: boolean; line: number }[] {
  return points.flatMap(({ text, line }) =>
    inlineParts(text).flatMap(({ type, value }) =>
      type === 'inlineMath' ? [{ tex: value, display: false, line }] : [],
    ),
  );
}

/** JSON files whose texts may contain inline formulas. */
const JSON_FILES = ['content/glossary.json', 'content/corrections.json'];

/** Checks for formulas that KaTeX refuses, in answers and their points, pages about the site, the glossary and the corrections. */
export function checkFormulas(content: Content): Fault[] {
  const inJson = JSON_FILES.flatMap((file) =>
    (content.files[file] ?? '').split('\n').flatMap((text, index) =>
      Array.from(text.matchAll(/\$([^$]+)\$/g), ([, tex = '']) => ({
        file,
        tex: tex.replaceAll('\\\\', '\\'),
        line: index + 1,
      })),
    ),
  );
  return [
    ...documentsOf(content).flatMap((document) =>
      [...document.parsed.formulas, ...pointFormulas(document)].map((formula) => ({
        file: document.file,
        ...formula,
      })),
    ),
    ...inJson.map((formula) => ({ display: false, ...formula })),
  ].flatMap(({ file, tex, display, line }) => {
    const refused = refusal(tex, display);
    if (!refused) return [];
    const found = `${excerpt(tex, refused.position)} (${refused.reason})`;
    return [{ file, line, place: 'formula', found, remedy: REMEDY }];
  });
}
