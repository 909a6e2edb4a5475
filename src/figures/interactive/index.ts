import type { Figure } from './figure.ts';
import * as registered from './registry.ts';

/** All interactive figures by name, in the order in which they are listed. */
export const figures: Record<string, Figure> = Object.fromEntries(
  Object.values<Figure>(registered)
    .toSorted((one, other) => one.place - other.place || one.name.localeCompare(other.name, 'en'))
    .map((figure) => [figure.name, figure]),
);
