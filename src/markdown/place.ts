import { LANGUAGES, type Language } from '../languages/language.ts';

/** The language and the folder of a content file. */
export interface Place {
  language: Language;
  /** The path of the folder relative to `content/`, such as `questions/1-04-why-scale-before-softmax`. */
  folder: string;
}

/**
 * Reads language and folder from the path of a content file, `…/content/questions/1-04-…/zh.mdx`.
 *
 * @throws Error if the path is not that of an .mdx in content/ that is named by its language
 */
export function readPlace(path: string): Place {
  const [, folder, name] = /\/content\/(.+)\/([^/]+)\.mdx$/.exec(path) ?? [];
  const language = LANGUAGES.find((one) => one === name);
  if (folder && language) return { language, folder };
  throw new Error(
    `${path}: an .mdx file must be in content/ and be named by its language, zh.mdx or en.mdx.`,
  );
}
