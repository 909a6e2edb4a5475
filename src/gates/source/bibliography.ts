import type { Fault } from '../fault.ts';

/** One entry of the BibTeX file; the names of the fields are in lower case. */
export interface Work {
  key: string;
  line: number;
  fields: ReadonlyMap<string, string>;
}

export interface Bibliography {
  file: string;
  works: Work[];
}

const ENTRY = /^[ \t]*@(\w+)\s*[{(]\s*([^\s,{}]+)\s*,/gm;
const NOT_A_WORK = new Set(['comment', 'string', 'preamble']);

/** The text of one value, from its first character, `{…}` with its braces balanced, `"…"` or a bare word. */
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

/** Reads the keys and fields of a BibTeX file; a file that is missing is a fault. */
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
  const entries = [...text.matchAll(ENTRY)].filter(
    (match) => !NOT_A_WORK.has((match[1] ?? '').toLowerCase()),
  );
  const works = entries.map((match, index) => ({
    key: match[2] ?? '',
    line: text.slice(0, match.index).split('\n').length,
    fields: readFields(text.slice(match.index + match[0].length, entries[index + 1]?.index ?? text.length)),
  }));
  return { file, works };
}
