import type { Fault } from '../fault.ts';
import type { Files } from '../files.ts';
import type { Address } from './addresses.ts';
import { checkBody } from './body.ts';
import { checkHead } from './head.ts';
import { checkSiteLinks } from './links.ts';
import { type PageLinks, parsePage } from './page.ts';

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
 */
export function siteFaults(files: Files, address: Address): Fault[] {
  const pages = new Map<string, PageLinks>();
  const inPages: Fault[] = [];
  for (const path of Object.keys(files).filter((one) => one.endsWith('.html'))) {
    const { tree, ...links } = parsePage(path, files[path] ?? '');
    pages.set(path, links);
    const page = { ...links, tree };
    inPages.push(...checkHead(page), ...checkBody(page));
  }
  const faults = [...checkSiteLinks({ address, files, pages }), ...inPages];
  return gathered(faults).map((fault) => ({ ...fault, file: `dist/${fault.file}` }));
}
