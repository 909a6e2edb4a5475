import type { Fault } from '../fault.ts';
import type { Document } from './content.ts';

/**
 * A check of single documents that remembers the faults of each, so that checking all content again after a change in
 * one file costs the time of one file. The check must read nothing but the document.
 */
export function perDocument<T extends object = Document>(
  check: (document: T) => Fault[],
): (document: T) => Fault[] {
  const known = new WeakMap<T, Fault[]>();
  return (document) => {
    const faults = known.get(document) ?? check(document);
    known.set(document, faults);
    return faults;
  };
}
