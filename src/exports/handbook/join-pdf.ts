/** A bookmark that leads to an anchor. */
export interface Bookmark {
  title: string;
  anchor: string;
  children?: Bookmark[];
}

/** The objects of a PDF, by number, and the numbers of those that a file begins with. */
interface Parsed {
  objects: Map<number, string>;
  root: number;
  info: number;
  size: number;
}

/** The bytes of a PDF as a text with one character per byte. */
const decode = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

const number = (pattern: RegExp, text: string): number => {
  const found = pattern.exec(text)?.[1];
  if (found === undefined)
    throw new Error(
      `The PDF is not in the form that Chromium writes: ${pattern.source} is missing. Print it with Chromium.`,
    );
  return Number(found);
};

/** Splits a PDF with a plain table of references, as Chromium writes it, into its objects. */
function parse(bytes: Uint8Array): Parsed {
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
function renumber(object: string, by: number): string {
  const stream = object.search(/>>\s*stream\r?\n/);
  const head = stream < 0 ? object : object.slice(0, stream);
  const renumbered = head.replace(STRING_OR_REFERENCE, (whole, found?: string) =>
    found === undefined ? whole : `${Number(found) + by} 0 R`,
  );
  return renumbered + object.slice(head.length);
}

/** A text as a string of a PDF, in UTF-16. */
export function pdfText(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, '0'),
  );
  return `<feff${units.join('')}>`;
}

/**
 * Joins PDFs that Chromium printed without tags into one, with bookmarks. The anchors of all files are merged, so that
 * a link to an anchor works in every file, also if the anchor is in another one.
 *
 * Chromium needs gigabytes to print all answers at once, and the usual programs for joining lose anchors and bookmarks.
 *
 * @param files the files in order; none may have the anchors of another
 */
export function joinPdfs(files: readonly Uint8Array[], bookmarks: readonly Bookmark[]): Uint8Array {
  const objects = new Map<number, string>();
  const roots: number[] = [];
  const anchors: string[] = [];
  let next = 1;
  let pages = 0;
  let info = '';
  for (const file of files) {
    const parsed = parse(file);
    const by = next - 1;
    const catalog = parsed.objects.get(parsed.root) ?? '';
    const tree = number(/\/Pages (\d+) 0 R/, catalog);
    const names = /\/Dests (\d+) 0 R/.exec(catalog)?.[1];
    for (const [id, object] of parsed.objects) objects.set(id + by, renumber(object, by));
    pages += number(/\/Count (\d+)/, parsed.objects.get(tree) ?? '');
    roots.push(tree + by);
    if (names !== undefined) {
      anchors.push((objects.get(Number(names) + by) ?? '').replace(/^<<|>>$/g, ''));
      objects.delete(Number(names) + by);
    }
    info ||= parsed.objects.get(parsed.info) ?? '';
    objects.delete(parsed.root + by);
    objects.delete(parsed.info + by);
    next += parsed.size;
  }
  const add = (object: string): number => {
    objects.set(next, object);
    return next++;
  };
  const kids = roots.map((root) => `${root} 0 R`).join(' ');
  const tree = add(`<</Type /Pages\n/Count ${pages}\n/Kids [${kids}]>>`);
  for (const root of roots)
    objects.set(root, (objects.get(root) ?? '').replace(/>>$/, `\n/Parent ${tree} 0 R>>`));
  const destinations = add(`<<${anchors.join('\n')}>>`);
  const outline = addBookmarks(bookmarks, add, (id, object) => objects.set(id, object));
  const catalog = add(
    `<</Type /Catalog\n/Pages ${tree} 0 R\n/Dests ${destinations} 0 R\n/Outlines ${outline} 0 R\n/PageMode /UseOutlines\n/ViewerPreferences <</DisplayDocTitle true>>>>`,
  );
  return write(objects, catalog, add(info), next);
}

/** Adds an outline and returns its number; the descriptions are written last, because they name their neighbors. */
function addBookmarks(
  bookmarks: readonly Bookmark[],
  add: (object: string) => number,
  set: (id: number, object: string) => void,
): number {
  const level = (items: readonly Bookmark[], parent: number): string => {
    const ids = items.map(() => add(''));
    items.forEach(({ title, anchor, children = [] }, index) => {
      const id = ids[index] ?? 0;
      const [previous, following] = [ids[index - 1], ids[index + 1]];
      const beside = [
        ...(previous === undefined ? [] : [`/Prev ${previous} 0 R`]),
        ...(following === undefined ? [] : [`/Next ${following} 0 R`]),
      ];
      // A negative count shows the category closed.
      const below = children.length > 0 ? `${level(children, id)}\n/Count -${children.length}` : '';
      set(
        id,
        `<</Title ${pdfText(title)}\n/Parent ${parent} 0 R\n/Dest /${anchor}\n${beside.join('\n')}\n${below}>>`,
      );
    });
    return `/First ${ids[0]} 0 R\n/Last ${ids.at(-1)} 0 R`;
  };
  const root = add('');
  set(root, `<</Type /Outlines\n${level(bookmarks, root)}\n/Count ${bookmarks.length}>>`);
  return root;
}

/** The bytes of a PDF with these objects and a plain table of references. */
function write(objects: ReadonlyMap<number, string>, catalog: number, info: number, end: number): Uint8Array {
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
