/** The parts of the name of a question's folder. */
export interface FolderName {
  /** `1-04` */
  id: string;
  /** `why-scale-before-softmax` */
  slug: string;
  /** Number within its category, from 1. */
  number: number;
}

const NAME = /^(\d-(\d{2}))-([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** Reads the name of a question's folder, `1-04-why-scale-before-softmax`; `undefined` if it is not one. */
export function readFolderName(name: string): FolderName | undefined {
  const [, id, number, slug] = NAME.exec(name) ?? [];
  return id && number && slug ? { id, slug, number: Number(number) } : undefined;
}

/**
 * Reads the name of the folder from the path of a file of a question, `…/1-04-why-scale-before-softmax/zh.mdx`.
 *
 * @throws Error if the folder's name is not an id and a slug
 */
export function readFolderOf(file: string): FolderName {
  const name = file.split('/').at(-2) ?? '';
  const read = readFolderName(name);
  if (read) return read;
  throw new Error(
    `${file}: the folder "${name}" is not named like a question. Name it by id and slug, such as 1-04-why-scale-before-softmax.`,
  );
}
