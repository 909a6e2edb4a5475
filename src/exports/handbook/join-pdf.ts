import { number, parse, renumber, write } from './pdf-objects.ts';

/** A bookmark that leads to an anchor. */
export interface Bookmark {
  title: string;
  anchor: string;
  children?: Bookmark[];
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
