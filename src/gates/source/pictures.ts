import { strangers } from '../../figures/interactive/state.ts';
import type { Fault } from '../fault.ts';
import { suggestion } from '../nearest.ts';
import { type Content, type Document, documentsOf } from './content.ts';

const DRAW_IT = 'draw it in src/figures and write <Figure name="…" />';

/** Checks for figures that do not exist, and for images that are missing, without alternative text, or not allowed. */
export function checkPictures(content: Content): Fault[] {
  const answers = new Set(content.questions.flatMap(({ documents }) => Object.values(documents)));
  return documentsOf(content).flatMap((document) => [
    ...figures(document, content),
    ...images(document, content.files),
    ...(answers.has(document) ? inAnswer(document) : []),
  ]);
}

function figures({ file, parsed }: Document, { drawings, figures: interactive }: Content): Fault[] {
  const known = [...drawings, ...Object.keys(interactive)];
  return parsed.figures.flatMap(({ name, start, line }): Fault[] => {
    const add = (found: string, remedy: string) => [{ file, line, place: 'figure', found, remedy }];
    if (name === undefined || !known.includes(name)) {
      return add(
        name === undefined ? '<Figure> without a name' : `"${name}", no figure`,
        suggestion(name ?? '', known, 'name a figure that src/figures has, or draw it'),
      );
    }
    if (start === undefined) return [];
    const fields = interactive[name]?.fields;
    if (!fields)
      return add(`a start of "${name}", a drawing`, 'delete it: only interactive figures have a start');
    return strangers(fields, start).flatMap((stranger) =>
      add(
        `${stranger} in the start of "${name}"`,
        `correct the value; the figure has ${Object.keys(fields).join(', ')}`,
      ),
    );
  });
}

function images({ file, parsed }: Document, files: Content['files']): Fault[] {
  return parsed.images.flatMap(({ src, alt, line }): Fault[] => {
    const beside = file.replace(/[^/]*$/, src.replace(/^\.\//, ''));
    const remedy = 'describe the image between the brackets: ![…](…)';
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

/** Images in answers are refused: an answer is also published as plain Markdown, which cannot carry files. */
function inAnswer({ file, parsed }: Document): Fault[] {
  return parsed.images.map(({ src, line }) => ({
    file,
    line,
    place: 'image',
    found: `${src} in an answer`,
    remedy: DRAW_IT,
  }));
}
