import type { Register } from '../../questions/published.ts';
import type { Fault } from '../fault.ts';
import { addressOf, deadEnd, type Site } from './addresses.ts';
import { publicAddresses } from './anchors.ts';

const FILE = 'content/addresses.txt';

/**
 * Checks that every address and anchor that was ever published still leads somewhere, and warns if the site has
 * addresses that are not registered yet.
 */
export function checkPublished(site: Site, register: Register): Fault[] {
  const faults = [...register.values()].flatMap(({ path, anchors }) => {
    const file = path.slice(1).replace(/(^|\/)$/, '$1index.html');
    if (dead(file, '', site)) return [lost(path, 'as a page or file, or redirect it')];
    return anchors
      .filter((anchor) => dead(file, anchor, site))
      .map((anchor) => lost(`${path}#${anchor}`, 'on the page, or redirect it'));
  });
  const news = [...publicAddresses(site)].filter(([path, anchors]) => {
    const known = register.get(path)?.anchors;
    return !known || anchors.some((anchor) => !known.includes(anchor));
  });
  if (news.length === 0) return faults;
  return [
    ...faults,
    {
      file: FILE,
      place: 'register',
      found: `${news.length} pages with addresses that are not registered, such as ${news[0]?.[0]}`,
      remedy: 'run "npm run addresses" before you publish the site',
      warning: true,
    },
  ];
}

function dead(file: string, anchor: string, site: Site): boolean {
  const url = addressOf(file, site.address);
  url.hash = anchor;
  return deadEnd(url, site) !== undefined;
}

function lost(address: string, where: string): Fault {
  const redirect = `add ${JSON.stringify(address.replace(/^\/(?:en\/)?/, ''))}: "<new address>" to content/redirects.json`;
  return {
    file: FILE,
    place: 'published address',
    found: `${address}, which no longer leads anywhere`,
    remedy: `keep it ${where}: ${redirect}, without language and first slash`,
  };
}
