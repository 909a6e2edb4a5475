import { readBibliography as readWorks } from '../../markdown/references.ts';
import type { Fault } from '../fault.ts';
import { syntaxFault } from './bibliography-syntax.ts';

/** One entry of the BibTeX file; the names of the fields are in lower case. */
export interface Work {
  key: string;
  line: number;
  /** `undefined` if the entry cannot be read, which is already reported. */
  fields: ReadonlyMap<string, string> | undefined;
}

export interface Bibliography {
  file: string;
  works: Work[];
}

// Brace, key and comma are optional here, so that an entry with a mistake is found too.
const ENTRY = /^[ \t]*@(\w+)\s*[{(]?\s*([^\s,{}]*)/gm;
const NOT_A_WORK = new Set(['comment', 'string', 'preamble']);

/** The text of the value at the start of `text`: `{…}` with balanced braces, `"…"` or a bare word. */
function readValue(text: string): string {
  if (!text.startsWith('{'))
    return (/^"([^"]*)"/.exec(text)?.[1] ?? /^[\w.+-]+/.exec(text)?.[0] ?? '').trim();
  let depth = 0;
  for (let place = 0; place < text.length; place++) {
    if (text[place] === '{') depth++;
    if (text[place] === '}' && --depth === 0) return text.slice(1, place).trim();
  }
  return '';
}

/** The fields of an entry, from the text between its key and the next entry. */
function readFields(text: string): Map<string, string> {
  const starts = text.matchAll(/(?:^|,)\s*([A-Za-z][\w-]*)\s*=\s*/g);
  return new Map(
    Array.from(starts, (match) => [
      (match[1] ?? '').toLowerCase(),
      readValue(text.slice(match.index + match[0].length)),
    ]),
  );
}

/** Reads the keys and fields of a BibTeX file. A missing file and an entry that cannot be read are added to `faults`. */
export function readBibliography(file: string, text: string | undefined, faults: Fault[]): Bibliography {
  if (text === undefined) {
    faults.push({
      file,
      place: 'file',
      found: 'no such file',
      remedy: 'add it, with an entry for every work cited',
    });
    return { file, works: [] };
  }
  const before = faults.length;
  const entries = [...text.matchAll(ENTRY)];
  const works = entries.flatMap((match, index): Work[] => {
    const [, type = '', key = ''] = match;
    if (NOT_A_WORK.has(type.toLowerCase())) return [];
    const line = text.slice(0, match.index).split('\n').length;
    const entry = text.slice(match.index, entries[index + 1]?.index);
    const broken = syntaxFault(entry);
    if (broken) faults.push({ ...broken, file, line: line + broken.line, place: `entry "${key}"` });
    return [{ key, line, fields: broken ? undefined : readFields(entry.slice(match[0].length)) }];
  });
  if (faults.length === before) faults.push(...asWhole(file, text));
  return { file, works };
}

let whole: { text: string; faults: Fault[] } | undefined;

/** What the site's parser refuses in the file although every entry is right, such as a lonely @ between two entries. */
function asWhole(file: string, text: string): Fault[] {
  if (whole?.text === text) return whole.faults;
  const faults: Fault[] = [];
  try {
    readWorks(text);
  } catch (error) {
    const [found = ''] = (error as Error).message.split('\n');
    // Missing titles and repeated keys are reported with their entries.
    if (!/has no title|twice/.test(found)) {
      const line = Number(/at line (\d+)/.exec(found)?.[1] ?? 1);
      faults.push({ file, line, place: 'syntax', found, remedy: 'correct the BibTeX above this line' });
    }
  }
  whole = { text, faults };
  return faults;
}
