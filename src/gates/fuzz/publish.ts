import { drawings } from '../../figures/drawings/index.ts';
import { figures } from '../../figures/interactive/index.ts';
import { answerMarkdown } from '../../exports/markdown/answer-markdown.ts';
import { LANGUAGES, type Language } from '../../languages/language.ts';
import { formulaText } from '../../markdown/formula-text.ts';
import { inlineParts } from '../../markdown/inline-text.ts';
import { readBibliography } from '../../markdown/references.ts';
import { parseAnswer } from '../../markdown/source.ts';
import { permalinks } from '../../questions/permalinks.ts';
import type { Question } from '../../questions/question.ts';
import { categoriesSchema, correctionsSchema, glossarySchema, tagsSchema } from '../../questions/schema.ts';
import { readVocabulary } from '../../questions/vocabulary.ts';
import { indexPage } from '../../search/index/indexed-page.ts';
import type { Files } from '../files.ts';
import { exportFaults } from './export-faults.ts';
import { pageFaults } from './page-faults.ts';
import { askedOf, questionOf } from './questions.ts';
import type { Render } from './rendered.ts';

/** The addresses of a build under a base path, where a link without it is dead. */
export const LINKS = permalinks('/base', 'https://example.org');

/** The unchanged content, with what is made from it once. */
export interface Original {
  files: Files;
  /** By folder. */
  questions: ReadonlyMap<string, Question>;
  render: Render;
}

/** The number of answers that are rendered again when the bibliography has changed. */
const CITING = 2;

/**
 * Does with changed files what a build does with them after the gates: reads them as Astro does, renders the answer,
 * exports it as Markdown, and prepares it for the search index.
 *
 * @param files all files of the content, with the changes
 * @param changed the paths of the changed files
 * @returns what is wrong with the results; empty if nothing is
 * @throws Error if a step fails, which the gates should have foreseen
 */
export async function publish(
  files: Files,
  changed: readonly string[],
  original: Original,
): Promise<string[]> {
  const folders = new Set(changed.flatMap((file) => /^content\/questions\/[^/]+/.exec(file)?.[0] ?? []));
  const faults: string[] = [];
  for (const folder of folders) faults.push(...publishQuestion(files, folder, original));
  const documents = new Set(changed.filter((file) => file.endsWith('.mdx')));
  if (changed.includes('content/references.bib')) {
    for (const { url } of readBibliography(files['content/references.bib'] ?? '').values()) {
      if (url !== undefined && !/^https?:\/\/[^/]/.test(url)) faults.push(`the address ${url} of a work`);
    }
    for (const file of citing(files, original.files)) documents.add(file);
  }
  for (const file of documents) {
    const text = files[file] ?? '';
    // A site page may have moved: the renderer reads language and folder from the path.
    const html = await original.render(text, `/${file}`);
    faults.push(...pageFaults(html, parseAnswer(text), text).map((fault) => `${file}: ${fault}`));
  }
  if (changed.some((file) => /^content\/\w+\.json$/.test(file)))
    faults.push(...publishShared(files, original));
  return faults;
}

function publishQuestion(files: Files, folder: string, { questions }: Original): string[] {
  const question = questionOf(files, folder);
  const all = [...questions.values()];
  const byId = (id: string) => (id === question.id ? question : all.find((one) => one.id === id));
  const text = (file: string) => {
    const found = files[`${folder}/${file}`];
    if (found === undefined) throw new Error(`${folder}/${file} does not exist`);
    return found;
  };
  const listing = (file: string) => ({ code: text(file), output: text(file.replace(/\.py$/, '.out')) });
  const bibliography = readBibliography(files['content/references.bib'] ?? '');
  const sources = { links: LINKS, byId, bibliography, drawings, figures, listing };
  const asked = askedOf(files, folder);
  return LANGUAGES.flatMap((language) => {
    const markdown = answerMarkdown(question, language, sources);
    const source = `${text(`${language}.mdx`)}${Object.keys(files)
      .filter((file) => file.startsWith(`${folder}/`))
      .map((file) => files[file])
      .join('\n')}`;
    const found = exportFaults(markdown, source).map((fault) => `${folder}/${language}.md: ${fault}`);
    const page = indexPage(question, language, {
      ...vocabularies(files),
      asked: () => asked[language],
      listing: (_, file) => text(file),
    });
    return page.atoms.length > 0 ? found : [...found, `${folder}: nothing to search in ${language}`];
  });
}

const vocabularies = (files: Files) => {
  const read = (name: string): unknown => JSON.parse(files[`content/${name}.json`] ?? '');
  return {
    tags: readVocabulary('content/tags.json', tagsSchema, read('tags')),
    glossary: readVocabulary('content/glossary.json', glossarySchema, read('glossary')),
    categories: readVocabulary('content/categories.json', categoriesSchema, read('categories')),
    corrections: readVocabulary('content/corrections.json', correctionsSchema, read('corrections')),
  };
};

/** The pages of tags, terms and corrections show short texts; their formulas must be readable without KaTeX as well. */
function publishShared(files: Files, { questions }: Original): string[] {
  const { tags, glossary, corrections } = vocabularies(files);
  const faults: string[] = [];
  const shown = (language: Language) => [
    ...glossary.map(({ meaning }) => meaning[language]),
    ...corrections.flatMap(({ was, is }) => [was[language], is[language]]),
  ];
  for (const text of LANGUAGES.flatMap(shown)) {
    for (const { type, value } of inlineParts(text)) {
      if (type === 'inlineMath' && formulaText(value).trim() === '')
        faults.push(`an empty formula in "${text}"`);
    }
  }
  for (const question of questions.values()) {
    for (const tag of question.tags)
      if (!Object.hasOwn(tags, tag)) faults.push(`${question.id} has no tag "${tag}"`);
  }
  const [first] = questions.values();
  if (first) indexPage(first, 'en', { tags, glossary, asked: () => [], listing: () => '' });
  return faults;
}

/** Answers that cite a work whose entry has changed. */
function citing(files: Files, before: Files): string[] {
  const works = (from: Files) => readBibliography(from['content/references.bib'] ?? '');
  const [now, then] = [works(files), works(before)];
  const changed = [...now].filter(([key, work]) => JSON.stringify(work) !== JSON.stringify(then.get(key)));
  const keys = changed.map(([key]) => key);
  return Object.keys(files)
    .filter((file) => file.endsWith('.mdx') && keys.some((key) => files[file]?.includes(`@${key}`)))
    .slice(0, CITING);
}
