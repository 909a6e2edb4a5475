import katex from 'katex';
import type { Fault } from '../fault.ts';
import { type Content, documentsOf } from './content.ts';

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

/** JSON whose texts may hold inline formulas. */
const JSON_FILES = ['content/glossary.json', 'content/corrections.json'];

/** Formulas that KaTeX refuses: in answers, in pages about the site, in the glossary, in the corrections. */
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
    ...documentsOf(content).flatMap(({ file, parsed }) =>
      parsed.formulas.map((formula) => ({ file, ...formula })),
    ),
    ...inJson.map((formula) => ({ display: false, ...formula })),
  ].flatMap(({ file, tex, display, line }) => {
    const reason = refusal(tex, display);
    return reason === undefined
      ? []
      : [{ file, line, place: 'formula', found: `${tex} (${reason})`, remedy: REMEDY }];
  });
}
