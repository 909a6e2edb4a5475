import type { Fault } from '../fault.ts';
import type { Files } from '../files.ts';
import { checkAliases } from './aliases.ts';
import { checkAsked } from './asked.ts';
import { checkCharacters, checkEscapes } from './characters.ts';
import { checkCitations } from './citations.ts';
import type { Content, ParsedDocument } from './content.ts';
import { checkCorrections } from './corrections.ts';
import { checkElements } from './elements.ts';
import { checkFollowUps } from './follow-ups.ts';
import { checkFolders } from './folders.ts';
import { checkFormulas } from './formulas.ts';
import { checkFrontmatter, checkReading } from './frontmatter.ts';
import { checkGlossary } from './glossary.ts';
import { checkLeadLoad } from './lead-load.ts';
import { checkLead } from './lead.ts';
import { checkLength } from './length.ts';
import { checkLinks } from './links.ts';
import { checkListings } from './listings.ts';
import { checkNesting } from './nesting.ts';
import { checkParity } from './parity.ts';
import { isAnswer, type ParsedFiles, parseContent } from './parse-content.ts';
import { checkPictures } from './pictures.ts';
import { checkPoints } from './points.ts';
import { checkProse, checkSharedProse } from './prose/prose.ts';
import { checkRelations } from './relations.ts';
import { checkSections } from './sections.ts';
import { checkTypography } from './typography.ts';
import { checkVocabularies } from './vocabularies.ts';

/** Checks of a single document. */
const OF_DOCUMENT: ((document: ParsedDocument) => Fault[])[] = [
  checkEscapes,
  checkReading,
  checkElements,
  checkNesting,
  checkTypography,
  checkProse,
];

/** Checks of a single document that only answers must pass. */
const OF_ANSWER: ((document: ParsedDocument) => Fault[])[] = [checkFollowUps, checkLead, checkLeadLoad];

/** Checks that compare documents with each other or with other files. */
const OF_CONTENT: ((content: Content) => Fault[])[] = [
  checkFolders,
  checkCharacters,
  checkFrontmatter,
  checkRelations,
  checkVocabularies,
  checkGlossary,
  checkCorrections,
  checkSections,
  checkPoints,
  checkAliases,
  checkAsked,
  checkLength,
  checkParity,
  checkFormulas,
  checkCitations,
  checkLinks,
  checkListings,
  checkPictures,
  checkSharedProse,
];

/**
 * All faults of the content.
 *
 * @param files the files of content/
 * @param drawings names of the drawings
 * @param figures the interactive figures by name
 * @param known the files that were parsed before; new ones are added
 */
export function sourceFaults(
  files: Files,
  drawings: Iterable<string>,
  figures: Content['figures'],
  known?: ParsedFiles,
): Fault[] {
  const { content, faults } = parseContent(files, new Set(drawings), figures, inspect, known);
  return [...faults, ...OF_CONTENT.flatMap((check) => check(content))];
}

function inspect(document: ParsedDocument): Fault[] {
  const checks = isAnswer(document) ? [...OF_DOCUMENT, ...OF_ANSWER] : OF_DOCUMENT;
  return checks.flatMap((check) => check(document));
}
