import type { LinkedQuestion } from '../../exports/handbook/embed.ts';
import type { Language } from '../../languages/language.ts';
import type { Handout } from '../../questions/handouts.ts';
import type { Library } from '../../questions/library.ts';
import { links } from '../../site.ts';

/** The question at each address, and whether its answer is on this handout. */
export type Places = ReadonlyMap<string, LinkedQuestion>;

/** The places of all questions, as seen from a handout. */
export function placesOn({ questions }: Handout, library: Library, language: Language): Places {
  const here = new Set(questions);
  return new Map(
    library.questions.map((one) => [links.question(one.slug, language), { id: one.id, here: here.has(one) }]),
  );
}
