import type { Fault } from '../fault.ts';
import type { Files } from '../files.ts';
import type { Register } from '../../questions/published.ts';
import type { Address, Site } from './addresses.ts';
import { checkBody } from './body.ts';
import { checkScripts, type Browsers } from './browsers.ts';
import { checkHead } from './head.ts';
import { checkSiteLinks } from './links.ts';
import { parsePage, type Page, type PageLinks, type Reference } from './page.ts';
import { checkPolicy, checkStyleSheets } from './policy.ts';
import { checkPublished } from './published.ts';

/** Reports a fault that a layout puts on every page once, with the number of pages. */
function gathered(faults: Fault[]): Fault[] {
  const groups = Map.groupBy(faults, ({ place, found, remedy }) => JSON.stringify([place, found, remedy]));
  return [...groups.values()].flatMap(([first, ...more]) => {
    if (!first) return [];
    const others = new Set(more.map(({ file }) => file)).size;
    return [
      others > 0
        ? { ...first, found: `${first.found} (and on ${others} more page${others === 1 ? '' : 's'})` }
        : first,
    ];
  });
}

/** What a built site must keep to. */
export interface Rules {
  /** The addresses that were ever published. */
  register?: Register;
  /** The oldest browsers in which the scripts must run. */
  browsers?: Browsers;
}

/**
 * All faults of a built site.
 *
 * @param files the built files, keyed by their path from the root of the site
 * @param rules what the site promised; a rule that is absent is not checked
 */
export function siteFaults(files: Files, address: Address, { register, browsers = {} }: Rules = {}): Fault[] {
  const inPages: Fault[] = [];
  const site = readSite(files, address, (page) =>
    inPages.push(...checkPolicy(page), ...checkHead(page), ...checkBody(page)),
  );
  const faults = [
    ...checkSiteLinks(site),
    ...checkScripts(files, browsers),
    ...checkStyleSheets(files),
    ...inPages,
  ];
  return [
    ...gathered(faults).map((fault) => ({ ...fault, file: `dist/${fault.file}` })),
    ...(register ? checkPublished(site, register) : []),
  ];
}

/** Most pages have the same header and footer; equal references are kept once. */
function sharedReferences(): (reference: Reference) => Reference {
  const known = new Map<string, Reference>();
  return (reference) => {
    const key = `${reference.place} ${reference.fetched} ${reference.href}`;
    const first = known.get(key) ?? reference;
    known.set(key, first);
    return first;
  };
}

/**
 * The built files with what the links of their pages need.
 *
 * @param onPage called with each page while its tree is in memory; all trees together do not fit into it on a large site
 */
export function readSite(
  files: Files,
  address: Address,
  onPage: (page: Page) => void = () => undefined,
): Site {
  const pages = new Map<string, PageLinks>();
  const shared = sharedReferences();
  for (const path of Object.keys(files).filter((one) => one.endsWith('.html'))) {
    const page = parsePage(path, files[path] ?? '');
    onPage(page);
    const { ids, figures, references, refresh } = page;
    pages.set(path, { path, ids, figures, references: references.map(shared), refresh });
  }
  return { address, files, pages };
}
