import type { Root, RootContent } from 'mdast';
import { stringify } from 'yaml';
import type { Language } from '../../languages/language.ts';
import { words } from '../../languages/words.ts';
import type { Library } from '../../questions/library.ts';
import type { Question } from '../../questions/question.ts';
import { heading, paragraph } from '../markdown/blocks.ts';
import { fullTitle } from '../full-title.ts';
import { plainAnswer } from '../markdown/plain-answer.ts';
import type { ExportSources } from '../sources.ts';
import { stringifyMarkdown } from '../markdown/stringify.ts';
import { noteNames } from './names.ts';
import { type NoteAddresses, writeWikilinks } from './wikilinks.ts';

/** The file of one question, and the names of the drawings that it embeds. */
export interface Note {
  text: string;
  drawings: string[];
}

/**
 * The note of a question: properties, the lead and the points as callouts, the sections, and the cited works. Every
 * section has a block id, the same one as on the page, so that links to it survive a change of its heading.
 */
export function questionNote(
  question: Question,
  language: Language,
  library: Library,
  notes: NoteAddresses,
  sources: ExportSources,
): Note {
  const { question: text } = words(language);
  const { title, lead, points, body, references } = plainAnswer(question, language, sources);
  const ids = question.answers[language].sections.map(({ id }) => id);
  const tree: Root = {
    type: 'root',
    children: [
      heading(1, title),
      ...callout('[!abstract]', text.lead, lead),
      raw('^lead'),
      ...(points.length > 0 ? callout('[!check]-', text.points, points) : []),
      ...withBlockIds(body, ids),
      ...(references.length > 0 ? [heading(2, text.references), ...references, raw('^references')] : []),
    ],
  };
  const drawings = writeWikilinks(tree, language, notes, sources.links, Object.keys(sources.drawings));
  return {
    text: `---\n${properties(question, language, library, sources)}---\n\n${stringifyMarkdown(tree)}`,
    drawings,
  };
}

function properties(
  question: Question,
  language: Language,
  library: Library,
  { links }: ExportSources,
): string {
  const names = noteNames(language);
  const link = (name: string) => `[[${name}]]`;
  const category = library.categories.find(({ slug }) => slug === question.category);
  const related = question.related.flatMap((id) => library.byId(id) ?? []);
  return stringify(
    {
      aliases: [fullTitle(question, language)],
      tags: question.tags.map((tag) => `t84/${tag}`),
      ...(category && { category: link(names.category(category)) }),
      related: related.map((one) => link(names.question(one))),
      difficulty: words(language).question.difficulties[question.difficulty],
      verified: question.verified,
      source: links.absolute(links.short(question.id, language)),
    },
    // A property of Obsidian stands on one line.
    { lineWidth: 0 },
  );
}

/** A callout of Obsidian: a quotation that begins with its kind and its title. */
function callout(kind: string, title: string, content: RootContent[]): RootContent[] {
  return [{ type: 'blockquote', children: [raw(`${kind} ${title}`), ...content] as never }];
}

/** A paragraph of raw Markdown, whose brackets and carets are not escaped. */
const raw = (value: string): RootContent => paragraph({ type: 'html', value });

/** The sections with the id of each after its first block; the headings and the ids are in the same order. */
function withBlockIds(body: RootContent[], ids: string[]): RootContent[] {
  const waiting = [...ids];
  let id: string | undefined;
  return body.flatMap((block): RootContent[] => {
    if (block.type === 'heading') {
      id = waiting.shift();
      return [block];
    }
    const own = id;
    id = undefined;
    if (own === undefined) return [block];
    if (block.type !== 'paragraph') return [block, raw(`^${own}`)];
    return [{ ...block, children: [...block.children, { type: 'html', value: ` ^${own}` }] }];
  });
}
