import type { Fault } from '../fault.ts';
import { suggestion } from '../nearest.ts';
import { type Content, documentsOf } from './content.ts';
import { isWebAddress } from './links.ts';

const OWED = ['title', 'author', 'year'];
const ADDRESSES = ['doi', 'url', 'eprint'];

/** Checks for citations of unknown works, entries without an address, keys used twice, and works that nothing cites. */
export function checkCitations(content: Content): Fault[] {
  const { file, works } = content.bibliography;
  const first = new Map(works.map(({ key }, index): [string, number] => [key, index]).reverse());
  const cited = documentsOf(content).flatMap(({ file, parsed }) =>
    parsed.citations.map((citation) => ({ file, ...citation })),
  );
  const unknown = cited
    .filter(({ key }) => !first.has(key))
    .map(({ file, key, line }) => ({
      file,
      line,
      place: 'citation',
      found: `[@${key}], which is not in references.bib`,
      remedy: suggestion(key, first.keys(), 'add the work to content/references.bib'),
    }));
  const citedKeys = new Set(cited.map(({ key }) => key));
  const entries = works.flatMap(({ key, line, fields }, index): Fault[] => {
    const place = `entry "${key}"`;
    const missing = OWED.filter(
      (field) => fields && !fields.get(field) && !(field === 'author' && fields.get('editor')),
    );
    return [
      ...missing.map((field) => ({ file, line, place, found: `no ${field}`, remedy: `add ${field} = {…}` })),
      ...(fields?.has('url') && !isWebAddress(fields.get('url') ?? '')
        ? [
            {
              file,
              line,
              place,
              found: `the url "${fields.get('url')}"`,
              remedy: 'write an address that a browser can open, https://host/path',
            },
          ]
        : []),
      ...(!fields || ADDRESSES.some((field) => fields.get(field))
        ? []
        : [
            {
              file,
              line,
              place,
              found: 'neither doi, url nor eprint',
              remedy: 'add one, so that a reader can open the work',
            },
          ]),
      ...((first.get(key) ?? index) < index
        ? [
            {
              file,
              line,
              place,
              found: 'this key a second time',
              remedy: 'delete one of the two, or rename it',
            },
          ]
        : []),
      ...(citedKeys.has(key)
        ? []
        : [
            {
              file,
              line,
              place,
              found: 'a work that nothing cites',
              remedy: 'cite it or delete it',
              warning: true,
            },
          ]),
    ];
  });
  return [...unknown, ...entries];
}
