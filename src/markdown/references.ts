import { Cite, type CslEntry, type CslName } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

/** A work of the bibliography, in a form that a page can show. */
export interface Work {
  /** Its key in content/references.bib. */
  key: string;
  /** `A. Vaswani, N. Shazeer, N. Parmar et al.`; empty if the entry has no authors. */
  authors: string;
  title: string;
  /** Where it was published; if there is no venue, the kind of work. */
  venue: string | undefined;
  year: string | undefined;
  /** The address of the work: its URL, or its DOI as an address. */
  url: string | undefined;
  /** A short form of the address: `arXiv:1706.03762`, `doi:10.1109/…` or the host's name. */
  locator: string | undefined;
}

/** A work that a page cites. */
export interface Reference extends Work {
  /** Number from 1, in order of first citation on the page. */
  number: number;
}

/**
 * The works of a bibliography, keyed by their BibTeX keys.
 *
 * @param bibtex content of a .bib file
 * @throws Error if the BibTeX cannot be read, if an entry has no title, or if a key is used twice
 */
export function readBibliography(bibtex: string): Map<string, Work> {
  const works = new Map<string, Work>();
  for (const entry of entries(bibtex)) {
    if (works.has(entry.id))
      throw new Error(`content/references.bib has the key "${entry.id}" twice. Rename one of them.`);
    works.set(entry.id, work(entry));
  }
  return works;
}

function entries(bibtex: string): CslEntry[] {
  try {
    return new Cite(bibtex, { generateGraph: false, forceType: '@bibtex/text' }).data;
  } catch (error) {
    // The error is raised while a page is built; without the name of the file, it would look like an error in the page.
    throw new Error(`content/references.bib cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

function work(entry: CslEntry): Work {
  if (!entry.title)
    throw new Error(`content/references.bib: the entry "${entry.id}" has no title. Give it one.`);
  const url = entry.URL ?? (entry.DOI && `https://doi.org/${entry.DOI}`);
  return {
    key: entry.id,
    authors: authors(entry.author ?? []),
    title: plain(entry.title),
    venue: plain(entry['container-title'] ?? entry.publisher ?? '') || undefined,
    year: entry.issued?.['date-parts']?.[0]?.[0]?.toString(),
    url,
    locator: url && shortAddress(url),
  };
}

/** All authors if there are up to four, otherwise the first three. */
function authors(names: CslName[]): string {
  const shown = names.length > 4 ? names.slice(0, 3) : names;
  const others = shown.length < names.length ? ' et al.' : '';
  return shown.map(author).join(', ') + others;
}

function author({ given, family, literal, 'non-dropping-particle': particle }: CslName): string {
  const initials = given?.split(/\s+/).map((name) => name.replace(/(^|-)(\p{L})[^-]*/gu, '$1$2.'));
  return [...(initials ?? []), particle, family ?? literal].filter(Boolean).join(' ');
}

function shortAddress(url: string): string {
  const arxiv = /^https?:\/\/arxiv\.org\/(?:abs|pdf)\/(.+?)(?:\.pdf)?$/.exec(url)?.[1];
  if (arxiv) return `arXiv:${arxiv}`;
  const doi = /^https?:\/\/(?:dx\.)?doi\.org\/(.+)$/.exec(url)?.[1];
  return doi ? `doi:${doi}` : new URL(url).hostname.replace(/^www\./, '');
}

/** A text without the marks that protect capitals in BibTeX. */
function plain(text: string): string {
  return text.replace(/<[^>]+>/g, '').trim();
}

/**
 * Numbers works in order of first citation.
 *
 * @param keys the cited keys in order, including repetitions
 * @throws Error that names a key that is not in the bibliography
 */
export function numberReferences(
  keys: Iterable<string>,
  bibliography: ReadonlyMap<string, Work>,
): Reference[] {
  return [...new Set(keys)].map((key, index) => {
    const found = bibliography.get(key);
    if (!found)
      throw new Error(`"${key}" is not in content/references.bib. Correct the key or add the work.`);
    return { ...found, number: index + 1 };
  });
}
