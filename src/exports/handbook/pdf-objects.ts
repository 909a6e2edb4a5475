/** The objects of a PDF, by number, and the numbers of those that a file begins with. */
export interface Parsed {
  objects: Map<number, string>;
  root: number;
  info: number;
  size: number;
}

/** The bytes of a PDF as a text with one character per byte. */
const decode = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

/** The number that a pattern finds in a PDF; the PDF is refused without it. */
export const number = (pattern: RegExp, text: string): number => {
  const found = pattern.exec(text)?.[1];
  if (found === undefined)
    throw new Error(
      `The PDF is not in the form that Chromium writes: ${pattern.source} is missing. Print it with Chromium.`,
    );
  return Number(found);
};

/** Splits a PDF with a plain table of references, as Chromium writes it, into its objects. */
export function parse(bytes: Uint8Array): Parsed {
  const text = decode(bytes);
  const start = number(/startxref\s+(\d+)\s+%%EOF\s*$/, text);
  const table = text.slice(start);
  const trailer = table.slice(table.indexOf('trailer'));
  const offsets = Array.from(table.matchAll(/^(\d{10}) \d{5} n/gm), ([, offset]) => Number(offset)).sort(
    (a, b) => a - b,
  );
  const objects = new Map<number, string>();
  offsets.forEach((offset, index) => {
    const source = text.slice(offset, offsets[index + 1] ?? start);
    const body = source.replace(/^\d+ 0 obj\s/, '').replace(/\s*endobj\s*$/, '');
    objects.set(number(/^(\d+) 0 obj/, source), body);
  });
  return {
    objects,
    root: number(/\/Root (\d+) 0 R/, trailer),
    info: number(/\/Info (\d+) 0 R/, trailer),
    size: number(/\/Size (\d+)/, trailer),
  };
}

/** Strings, which may look like references, and references. */
const STRING_OR_REFERENCE = /\((?:\\[^]|[^\\()])*\)|<[0-9A-Fa-f\s]*>|\b(\d+) 0 R\b/g;

/** Adds to the numbers of all references of an object; a stream is left as it is. */
export function renumber(object: string, by: number): string {
  const stream = object.search(/>>\s*stream\r?\n/);
  const head = stream < 0 ? object : object.slice(0, stream);
  const renumbered = head.replace(STRING_OR_REFERENCE, (whole, found?: string) =>
    found === undefined ? whole : `${Number(found) + by} 0 R`,
  );
  return renumbered + object.slice(head.length);
}

/** The bytes of a PDF with these objects and a plain table of references. */
export function write(
  objects: ReadonlyMap<number, string>,
  catalog: number,
  info: number,
  end: number,
): Uint8Array {
  const pieces = ['%PDF-1.4\n%\xd3\xeb\xe9\xe1\n'];
  let length = pieces[0]?.length ?? 0;
  const offsets = new Map<number, number>();
  const size = Math.max(end, info + 1);
  for (const [id, object] of objects) {
    const piece = `${id} 0 obj\n${object}\nendobj\n`;
    offsets.set(id, length);
    pieces.push(piece);
    length += piece.length;
  }
  const entries = Array.from({ length: size - 1 }, (_, index) => {
    const offset = offsets.get(index + 1);
    return offset === undefined ? '0000000000 65535 f ' : `${String(offset).padStart(10, '0')} 00000 n `;
  });
  pieces.push(
    `xref\n0 ${size}\n0000000000 65535 f \n${entries.join('\n')}\n`,
    `trailer\n<</Size ${size}\n/Root ${catalog} 0 R\n/Info ${info} 0 R>>\nstartxref\n${length}\n%%EOF\n`,
  );
  return Buffer.from(pieces.join(''), 'latin1');
}
