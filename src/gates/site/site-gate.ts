import type { Fault } from '../fault.ts';
import type { Files } from '../files.ts';
import type { Address } from './addresses.ts';
import { checkBody } from './body.ts';
import { checkScripts, type Browsers } from './browsers.ts';
import { checkHead } from './head.ts';
import { checkSiteLinks } from './links.ts';
import { parsePage } from './page.ts';

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

/**
 * All faults of a built site.
 *
 * @param files the built files, keyed by their path from the root of the site
 * @param browsers the oldest browsers in which the scripts must run
 */
export function siteFaults(files: Files, address: Address, browsers: Browsers = {}): Fault[] {
  const html = Object.entries(files).filter(([path]) => path.endsWith('.html'));
  const pages = new Map(html.map(([path, text]) => [path, parsePage(path, text)]));
  const faults = [
    ...checkSiteLinks({ address, files, pages }),
    ...checkScripts(files, browsers),
    ...[...pages.values()].flatMap((page) => [...checkHead(page), ...checkBody(page)]),
  ];
  return gathered(faults).map((fault) => ({ ...fault, file: `dist/${fault.file}` }));
}
