import { readFolderName } from '../../questions/folder.ts';
import type { Fault } from '../fault.ts';
import type { Files } from '../files.ts';
import { suggestion } from '../nearest.ts';
import type { Content, Document, Pair } from './content.ts';

/** The greatest number of lines without a warning. Blank lines do not count, so that nobody deletes them because of a gate. */
const MOST_LINES = 30;

/** Checks for listings that are missing, that no page shows, that have no output, or that are too long. */
export function checkListings({ files, questions, pages }: Content): Fault[] {
  return [...questions, ...pages].flatMap((pair) => [
    ...Object.values(pair.documents).flatMap((document) => shown(document, pair)),
    ...beside(pair, files),
    ...long(pair, files),
  ]);
}

function shown({ file, parsed }: Document, { files }: Pair): Fault[] {
  const known = files.filter((name) => name.endsWith('.py'));
  return parsed.listings
    .filter((listing) => listing.file === undefined || !known.includes(listing.file))
    .map((listing) => ({
      file,
      line: listing.line,
      place: 'listing',
      found:
        listing.file === undefined ? '<Code> without a file' : `"${listing.file}", which is not beside it`,
      remedy: suggestion(
        listing.file ?? '',
        known,
        'write <Code file="name.py" /> and put name.py in this folder',
      ),
    }));
}

/** The argument with which the command runs the listings of a folder: the id of a question, or '' for a page. */
const idOf = (folder: string) => readFolderName(folder.split('/').at(-1) ?? '')?.id ?? '';

function beside({ folder, files, documents }: Pair, texts: Files): Fault[] {
  const shown = new Set(
    Object.values(documents).flatMap(({ parsed }) => parsed.listings.map(({ file }) => file)),
  );
  const fault = (name: string, found: string, remedy: string) => ({
    file: `${folder}/${name}`,
    place: 'listing',
    found,
    remedy,
  });
  return files.flatMap((name): Fault[] => {
    if (name.endsWith('.out') && !files.includes(name.replace(/out$/, 'py'))) {
      return [
        fault(name, 'an output without its listing', `delete it, or add ${name.replace(/out$/, 'py')}`),
      ];
    }
    if (name.endsWith('.out') && texts[`${folder}/${name}`]?.trim() === '')
      return [
        fault(name, 'an empty output', `run "npm run listings ${idOf(folder)}"; it is never written by hand`),
      ];
    if (!name.endsWith('.py')) return [];
    return [
      ...(files.includes(name.replace(/py$/, 'out'))
        ? []
        : [fault(name, 'no output', `run "npm run listings ${idOf(folder)}"`)]),
      ...(shown.has(name)
        ? []
        : [fault(name, 'a listing that no page shows', `write <Code file="${name}" /> or delete it`)]),
    ];
  });
}

function long({ folder, files: names }: Pair, files: Files): Fault[] {
  return names
    .filter((name) => name.endsWith('.py'))
    .flatMap((name): Fault[] => {
      const file = `${folder}/${name}`;
      const lines = (files[file] ?? '').match(/^.*\S/gm)?.length ?? 0;
      if (lines <= MOST_LINES) return [];
      const remedy = `cut or split it: at most ${MOST_LINES} lines`;
      return [{ file, place: 'listing', found: `${lines} lines of code`, remedy, warning: true }];
    });
}
