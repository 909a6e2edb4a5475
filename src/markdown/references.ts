import { Cite, type CslEntry, type CslName } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

/** A work of the bibliography, in words that a page can show. */
export interface Work {
  /** Its key in content/references.bib. */
  key: string;
  /** `A. Vaswani, N. Shazeer, N. Parmar et al.`; empty if the entry names nobody. */
  authors: string;
  title: string;
  /** Where it appeared; what kind of thing it is where it appeared nowhere. */
  venue: string | undefined;
  year: string | undefined;
  /** Where to read it, by DOI if it has one and no address of its own. */
  url: string | undefined;
  /** The same in short: `arXiv:1706.03762`, `doi:10.1109/…` or the host's name. */
  locator: string | undefined;
}

/** A work as one page cites it. */
export interface Reference extends Work {
  /** From 1, in order of first citation on the page. */
  number: number;
}

/**
 * The works of a bibliography by key.
 *
 * @param bibtex content of a .bib file
 * @throws where the BibTeX cannot be read, where an entry has no title, or where a key stands twice
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
    // A page that cites is being built: without the file's name the error would look like one of the page.
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

/** All up to four, else the first three. */
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

/** Without the marks that keep BibTeX from changing capitals. */
function plain(text: string): string {
  return text.replace(/<[^>]+>/g, '').trim();
}

/**
 * Numbers works in order of first citation.
 *
 * @param keys as they are cited, repetitions and all
 * @throws naming the key when the bibliography does not have it
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
