import { LANGUAGES, type Language } from '../languages/language.ts';

/** Where a file of the content stands. */
export interface Place {
  language: Language;
  /** The folder's path from `content/`, such as `questions/1-04-why-scale-before-softmax`. */
  folder: string;
}

/**
 * Reads language and folder from the path of a content file, `…/content/questions/1-04-…/zh.mdx`.
 *
 * @throws when the path is not that of an .mdx in content/, named by its language
 */
export function readPlace(path: string): Place {
  const [, folder, name] = /\/content\/(.+)\/([^/]+)\.mdx$/.exec(path) ?? [];
  const language = LANGUAGES.find((one) => one === name);
  if (folder && language) return { language, folder };
  throw new Error(`${path}: an .mdx stands in content/ and is named by its language, zh.mdx or en.mdx.`);
}
