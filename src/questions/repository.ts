import type { Language } from '../languages/language.ts';

/**
 * Addresses in the repository that the site is built from, in the form of GitHub. The addresses of the site are in
 * permalinks.ts.
 */
export interface RepositoryLinks {
  /** Opens a file for editing on the main branch; `file` is its path from the root. */
  edit(file: string): string;
  /** Opens the answer to a question in one language for editing. */
  editAnswer(question: { id: string; slug: string }, language: Language): string;
  /** Opens a new issue with title and text filled in. */
  newIssue(title: string, body: string): string;
}

/**
 * Reads the environment variable `REPOSITORY`.
 *
 * @returns the address without a slash at its end; `undefined` if none is set
 * @throws Error if the value is not the https address of a repository
 */
export function readRepository(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.protocol !== 'https:' || url.search || url.hash || !/^\/[^/]+\/[^/]/.test(url.pathname)) {
    throw new Error(
      `REPOSITORY is "${value}", which is not the https address of a repository; set it to one such as https://github.com/owner/name, or leave it empty.`,
    );
  }
  return url.href.replace(/\/+$/, '');
}

/** The addresses in a repository; `undefined` if none is set. */
export function repositoryLinks(value: string | undefined): RepositoryLinks | undefined {
  const repository = readRepository(value);
  if (repository === undefined) return undefined;
  const edit = (file: string) => `${repository}/edit/main/${file}`;
  return {
    edit,
    editAnswer: ({ id, slug }, language) => edit(`content/questions/${id}-${slug}/${language}.mdx`),
    newIssue: (title, body) =>
      `${repository}/issues/new?title=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`,
  };
}
