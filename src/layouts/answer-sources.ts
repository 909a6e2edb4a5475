import { bibliography, library } from '../content.ts';
import type { ExportSources } from '../exports/sources.ts';
import { drawings } from '../figures/drawings/index.ts';
import { figures } from '../figures/interactive/index.ts';
import { listing } from '../markdown/listings.ts';
import type { Question } from '../questions/question.ts';
import { links } from '../site.ts';

/** What the export of an answer needs in addition to the question. */
export function answerSources({ id, slug }: Question): ExportSources {
  return {
    links,
    byId: library.byId,
    bibliography,
    drawings,
    figures,
    listing: (file) => listing(`questions/${id}-${slug}`, file),
  };
}
