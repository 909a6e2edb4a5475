import type { Fault } from '../fault.ts';
import type { Files } from '../files.ts';
import type { Register } from '../../questions/published.ts';
import type { Address, Site } from './addresses.ts';
import { checkBody } from './body.ts';
import { checkScripts, type Browsers } from './browsers.ts';
import { checkHead } from './head.ts';
import { checkSiteLinks } from './links.ts';
import { parsePage } from './page.ts';
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
  const site = readSite(files, address);
  const faults = [
    ...checkSiteLinks(site),
    ...checkScripts(files, browsers),
    ...[...site.pages.values()].flatMap((page) => [...checkHead(page), ...checkBody(page)]),
  ];
  return [
    ...gathered(faults).map((fault) => ({ ...fault, file: `dist/${fault.file}` })),
    ...(register ? checkPublished(site, register) : []),
  ];
}

/** The built files with their pages parsed. */
export function readSite(files: Files, address: Address): Site {
  const html = Object.entries(files).filter(([path]) => path.endsWith('.html'));
  return { address, files, pages: new Map(html.map(([path, text]) => [path, parsePage(path, text)])) };
}
