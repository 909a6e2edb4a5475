import type { Drawing } from '../../figures/drawings/kit/drawing.ts';
import type { Language } from '../../languages/language.ts';
import { takeAlongWords } from '../../languages/take-along-words.ts';
import type { Library } from '../../questions/library.ts';
import type { Permalinks } from '../../questions/permalinks.ts';
import type { Question } from '../../questions/question.ts';
import type { ExportSources } from '../sources.ts';
import { categoryNote, homeNote, tagNote } from './index-notes.ts';
import { drawingName, noteNames } from './names.ts';
import { questionNote } from './note.ts';
import { noteAddresses } from './wikilinks.ts';

/** What a vault needs in addition to the questions. */
export interface VaultSources {
  links: Permalinks;
  sourcesOf(question: Question): ExportSources;
  drawings: Readonly<Record<string, Drawing>>;
  /** A drawing as a file of its own. */
  render(drawing: Drawing, language: Language): string;
}

/**
 * The files of an Obsidian vault: a note per question, category and tag, a first note, and the drawings as SVG, in one
 * folder that a reader can move into another vault.
 *
 * There is no folder `.obsidian`, because it would replace the reader's settings.
 */
export function vaultFiles(
  library: Library,
  language: Language,
  sources: VaultSources,
): Record<string, string> {
  const { inVault } = takeAlongWords(language);
  const names = noteNames(language);
  const top = `transformer-84-${language}`;
  const files: Record<string, string> = {
    [`${top}/${names.home}.md`]: homeNote(library, language, sources.links),
  };
  const notes = noteAddresses(language, library, sources.links);
  const used = new Set<string>();
  for (const question of library.questions) {
    const { text, drawings } = questionNote(question, language, library, notes, sources.sourcesOf(question));
    files[`${top}/${inVault.questions}/${names.question(question)}.md`] = text;
    drawings.forEach((name) => used.add(name));
  }
  for (const category of library.categories)
    files[`${top}/${inVault.categories}/${names.category(category)}.md`] = categoryNote(category, language);
  for (const tag of library.tags)
    files[`${top}/${inVault.tags}/${names.tag(tag)}.md`] = tagNote(tag, language);
  for (const name of [...used].toSorted()) {
    const drawing = sources.drawings[name];
    if (drawing)
      files[`${top}/${inVault.drawings}/${drawingName(name, language)}`] = sources.render(drawing, language);
  }
  return files;
}
