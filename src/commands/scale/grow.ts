import type { Files } from '../../gates/files.ts';
import { readFolderName } from '../../questions/folder.ts';
import { CATEGORY_SLUGS } from '../../questions/schema.ts';

const FOLDER = /^content\/questions\/([^/]+)\//;

/** The numbers of copies begin above those of the originals, so that no id is used twice. */
const FIRST_NUMBER = 100;

/** The most questions that ids of one category digit and three digits allow. */
export const MOST = CATEGORY_SLUGS.length * (1000 - FIRST_NUMBER);

/** One copy of a question: where it goes, and what its id becomes. */
interface Copy {
  folder: string;
  from: string;
  id: string;
  slug: string;
  round: number;
}

/**
 * The content with as many questions as asked for: the originals, and copies of them in rounds. Copies are spread evenly
 * over the categories, because an id has at most three digits behind its category. A copy links to the copies of its
 * round, so that no question is linked from more pages than an original, and its titles say which copy it is.
 *
 * @param files the files of content/
 * @param count with fewer than there are, the content is returned as it is
 * @throws Error if there are not enough ids
 */
export function grow(files: Files, count: number): Files {
  if (count > MOST) throw new Error(`There are ids for ${MOST} questions, not for ${count}.`);
  const names = [...new Set(Object.keys(files).flatMap((file) => FOLDER.exec(file)?.[1] ?? []))].sort();
  const rounds = new Map<number, Map<string, Copy>>();
  for (let made = names.length, index = 0; made < count; made++, index++) {
    const from = names[index % names.length] ?? '';
    const name = readFolderName(from);
    if (!name) throw new Error(`${from} is not the folder of a question.`);
    const round = Math.floor(index / names.length) + 2;
    const category = (index % CATEGORY_SLUGS.length) + 1;
    const id = `${category}-${FIRST_NUMBER + Math.floor(index / CATEGORY_SLUGS.length)}`;
    const slug = `${name.slug}-${round}`;
    const copies = rounds.get(round) ?? new Map<string, Copy>();
    rounds.set(round, copies.set(name.id, { folder: `${id}-${slug}`, from, id, slug, round }));
  }
  const inFolder = Map.groupBy(Object.entries(files), ([file]) => FOLDER.exec(file)?.[1] ?? '');
  const grown: Files = { ...files };
  for (const copies of rounds.values()) {
    for (const copy of copies.values()) {
      for (const [file, text] of inFolder.get(copy.from) ?? [])
        grown[file.replace(copy.from, copy.folder)] = file.endsWith('.mdx')
          ? rewritten(text, copy, copies)
          : text;
    }
  }
  return grown;
}

/** The text of an answer with the title, the category and the links of its copy. */
function rewritten(text: string, { id, round }: Copy, copies: ReadonlyMap<string, Copy>): string {
  const own = (original: string) => copies.get(original)?.id ?? original;
  return text
    .replace(
      /^title: (["']?)(.*?)\1$/m,
      (_line, quote: string, title: string) => `title: ${quote}${title} ${round}${quote}`,
    )
    .replace(/^category: .*$/m, `category: ${CATEGORY_SLUGS[Number(id[0]) - 1]}`)
    .replace(/^related: .*$/m, (line) => line.replace(/\d-\d\d/g, own))
    .replace(/\/q\/(\d-\d\d)\//g, (_link, original: string) => `/q/${own(original)}/`);
}
