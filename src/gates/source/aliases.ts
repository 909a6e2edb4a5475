import type { Fault } from '../fault.ts';
import type { Content, Document } from './content.ts';
import { lineOfField } from './frontmatter.ts';

const FEWEST = 8;
const MOST = 15;

function check({ file, text, parsed }: Document): Fault[] {
  const { aliases } = parsed.frontmatter as { aliases?: unknown };
  if (!Array.isArray(aliases)) return [];
  const different = new Set(aliases.map((alias) => String(alias).trim().toLowerCase())).size;
  if (different >= FEWEST && aliases.length <= MOST) return [];
  const [found, verb] =
    different < FEWEST
      ? [`${different} different ones`, 'add to them']
      : [`${aliases.length}`, 'keep the best'];
  return [
    {
      file,
      line: lineOfField(text, 'aliases'),
      place: 'aliases',
      found,
      remedy: `${verb}, ${FEWEST} to ${MOST}: other wordings, symptoms, error messages, names of APIs and methods`,
    },
  ];
}

/** Aliases that are too few to be found by, or more than anyone keeps up. */
export function checkAliases({ questions }: Content): Fault[] {
  return questions.flatMap(({ documents }) => Object.values(documents).flatMap(check));
}
