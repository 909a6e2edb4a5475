import type { Drawing } from '../figures/drawings/kit/drawing.ts';
import type { Figure } from '../figures/interactive/figure.ts';
import type { Listing } from '../markdown/listings.ts';
import type { Work } from '../markdown/references.ts';
import type { Permalinks } from '../questions/permalinks.ts';
import type { Question } from '../questions/question.ts';

/** What an export needs in addition to the question. */
export interface ExportSources {
  links: Permalinks;
  byId(id: string): Question | undefined;
  bibliography: ReadonlyMap<string, Work>;
  /** A listing from the folder of this question. */
  listing(file: string): Listing;
  drawings: Readonly<Record<string, Drawing>>;
  /** The interactive figures. */
  figures: Readonly<Record<string, Figure>>;
}
