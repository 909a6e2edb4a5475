import type { Fault } from '../fault.ts';
import { suggestion } from '../nearest.ts';
import { type Content, type Document, documentsOf } from './content.ts';

const DRAW_IT = 'draw it in src/figures and write <Figure name="…" />';

/** Drawings that do not exist, and images that are missing, mute or out of place. */
export function checkPictures(content: Content): Fault[] {
  const answers = new Set(content.questions.flatMap(({ documents }) => Object.values(documents)));
  return documentsOf(content).flatMap((document) => [
    ...figures(document, content.drawings),
    ...images(document, content.files),
    ...(answers.has(document) ? inAnswer(document) : []),
  ]);
}

function figures({ file, parsed }: Document, drawings: ReadonlySet<string>): Fault[] {
  return parsed.figures
    .filter(({ name }) => name === undefined || !drawings.has(name))
    .map(({ name, line }) => ({
      file,
      line,
      place: 'figure',
      found: name === undefined ? '<Figure> without a name' : `"${name}", no drawing`,
      remedy: suggestion(name ?? '', drawings, 'name a drawing that src/figures/index.ts has, or draw it'),
    }));
}

function images({ file, parsed }: Document, files: Content['files']): Fault[] {
  return parsed.images.flatMap(({ src, alt, line }): Fault[] => {
    const beside = file.replace(/[^/]*$/, src.replace(/^\.\//, ''));
    const remedy = 'say between the brackets what it shows: ![…](…)';
    return [
      ...(alt.trim() === ''
        ? [{ file, line, place: 'image', found: `${src} without alternative text`, remedy }]
        : []),
      ...(beside in files
        ? []
        : [
            {
              file,
              line,
              place: 'image',
              found: src,
              remedy: 'put the file beside the text and write ./name.svg',
            },
          ]),
    ];
  });
}

/** An answer is published as plain Markdown too, to which no file can be attached. */
function inAnswer({ file, parsed }: Document): Fault[] {
  return parsed.images.map(({ src, line }) => ({
    file,
    line,
    place: 'image',
    found: `${src} in an answer`,
    remedy: DRAW_IT,
  }));
}
