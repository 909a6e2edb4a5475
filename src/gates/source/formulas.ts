import katex from 'katex';
import { inlineParts } from '../../markdown/inline-text.ts';
import type { Fault } from '../fault.ts';
import { type Content, type Document, documentsOf } from './content.ts';
import { pointsOf } from './point-texts.ts';

const verdicts = new Map<string, string | undefined>();

/** Why KaTeX refuses a formula, `undefined` if it does not; what it would only warn about is refused too. */
export function refusal(tex: string, display: boolean): string | undefined {
  const key = `${display}${tex}`;
  if (!verdicts.has(key)) {
    try {
      katex.renderToString(tex, { displayMode: display, throwOnError: true, strict: 'error' });
      verdicts.set(key, undefined);
    } catch (error) {
      // What follows the place repeats the formula with combining underlines.
      verdicts.set(
        key,
        String(error).replace(/^.*?KaTeX parse error: |^Error: |,? at (?:position|end of input).*$/g, ''),
      );
    }
  }
  return verdicts.get(key);
}

const REMEDY = 'correct the TeX, or say it with commands that KaTeX has (katex.org/docs/supported)';

/** The formulas of an answer's points. */
function pointFormulas(document: Document): { tex: string; display: boolean; line: number }[] {
  return pointsOf(document).flatMap(({ text, line }) =>
    inlineParts(text).flatMap(({ type, value }) =>
      type === 'inlineMath' ? [{ tex: value, display: false, line }] : [],
    ),
  );
}

/** Formulas that KaTeX refuses: in answers and their points, in pages about the site, in the glossary. */
export function checkFormulas(content: Content): Fault[] {
  const file = 'content/glossary.json';
  const glossary = (content.files[file] ?? '').split('\n').flatMap((text, index) =>
    Array.from(text.matchAll(/\$([^$]+)\$/g), ([, tex = '']) => ({
      tex: tex.replaceAll('\\\\', '\\'),
      line: index + 1,
    })),
  );
  return [
    ...documentsOf(content).flatMap((document) =>
      [...document.parsed.formulas, ...pointFormulas(document)].map((formula) => ({
        file: document.file,
        ...formula,
      })),
    ),
    ...glossary.map((formula) => ({ file, display: false, ...formula })),
  ].flatMap(({ file, tex, display, line }) => {
    const reason = refusal(tex, display);
    return reason === undefined
      ? []
      : [{ file, line, place: 'formula', found: `${tex} (${reason})`, remedy: REMEDY }];
  });
}
