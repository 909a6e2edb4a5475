import type { Drawing } from './kit/drawing.ts';
import * as registered from './registry.ts';

/** All drawings of the site, by name. */
export const drawings: Record<string, Drawing> = Object.fromEntries(
  Object.values(registered).map((drawing) => [drawing.name, drawing]),
);
