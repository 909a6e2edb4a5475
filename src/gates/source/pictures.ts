import type { Fault } from '../fault.ts';
import { suggestion } from '../nearest.ts';
import { type Content, documentsOf } from './content.ts';

/** Drawings that do not exist, and pictures that are missing or cannot be heard. */
export function checkPictures(content: Content): Fault[] {
  const { drawings, files } = content;
  return documentsOf(content).flatMap(({ file, parsed }) => [
    ...parsed.figures
      .filter(({ name }) => name === undefined || !drawings.has(name))
      .map(({ name, line }) => ({
        file,
        line,
        place: 'figure',
        found: name === undefined ? '<Figure> without a name' : `"${name}", no drawing`,
        remedy: suggestion(name ?? '', drawings, 'name a drawing that src/figures/index.ts has, or draw it'),
      })),
    ...parsed.images.flatMap(({ src, alt, line }): Fault[] => [
      ...(alt.trim() === ''
        ? [
            {
              file,
              line,
              place: 'image',
              found: `${src} without alternative text`,
              remedy: 'say between the brackets what it shows: ![…](…)',
            },
          ]
        : []),
      ...(/^(?:https?:|\/)/.test(src) || files[pathBeside(file, src)] === undefined
        ? [
            {
              file,
              line,
              place: 'image',
              found: src,
              remedy: 'put the file beside the text and name it ./name.svg',
            },
          ]
        : []),
    ]),
  ]);
}

const pathBeside = (file: string, src: string) => file.replace(/[^/]*$/, src.replace(/^\.\//, ''));
