import { links } from '../../site.ts';

/**
 * A path as an absolute address for notes: on the site's own origin, or on the one that the reader is on if the site was
 * built without one.
 */
export function readerAddress(path: string): string {
  const own = new URL(links.absolute(path));
  return own.hostname === 'localhost' ? new URL(path, location.origin).href : own.href;
}
