import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { LANGUAGES, otherLanguage, type Language } from '../../languages/language.ts';
import { formulaText } from '../../markdown/formula-text.ts';
import type { Permalinks } from '../../questions/permalinks.ts';
import { writeBundle } from './bundle.ts';
import type { SearchContent } from './content-files.ts';
import { indexPage, termForms, type IndexedPage } from './indexed-page.ts';
import type { GlossaryTerm, Manifest, ManifestPage } from '../query/manifest.ts';
import { isHan } from '../terms/segment.ts';

/**
 * Writes the search index of each language into `pagefind/<language>/` of the built site.
 *
 * @returns the number of pages indexed in both languages together
 */
export async function buildIndex(content: SearchContent, site: string, links: Permalinks): Promise<number> {
  try {
    for (const language of LANGUAGES) {
      await writeIndex(join(site, 'pagefind', language), language, content, links);
    }
  } finally {
    await pagefind.close();
  }
  return content.questions.length * LANGUAGES.length;
}

async function writeIndex(folder: string, language: Language, content: SearchContent, links: Permalinks) {
  const indexed = new Map(content.questions.map((one) => [one.id, indexPage(one, language, content)]));
  const records = await writeBundle(folder, indexed);
  const manifest: Manifest = {
    pages: content.questions.map((question): ManifestPage => {
      const { title, view } = question.answers[language];
      const page = indexed.get(question.id);
      return {
        record: records.get(question.id) ?? '',
        id: question.id,
        url: links.question(question.slug, language),
        title,
        ...(view !== undefined && { view }),
        category: question.category,
        tags: question.tags,
        length: page?.atoms.length ?? 0,
        runs: page?.runs ?? [],
      };
    }),
    categories: Object.entries(content.categories)
      .filter(([slug]) => content.questions.some(({ category }) => category === slug))
      .sort(([, a], [, b]) => a.number - b.number)
      .map(([slug, { title }]) => ({ slug, title: title[language], url: links.category(slug, language) })),
    tags: Object.entries(content.tags)
      .filter(([slug]) => content.questions.some(({ tags }) => tags.includes(slug)))
      .map(([slug, { title }]) => ({ slug, title: title[language], url: links.tag(slug, language) })),
    vocabulary: vocabularyOf([...indexed.values()]),
    glossary: content.glossary.map((term): GlossaryTerm => ({
      url: `${links.page('glossary', language)}#${term.id}`,
      name: term[language],
      other: term[otherLanguage(language)],
      meaning: term.meaning[language].replace(/\$([^$]+)\$/g, (_, tex: string) => formulaText(tex)),
      forms: termForms(term),
    })),
  };
  await mkdir(join(folder, 'text'), { recursive: true });
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  for (const [id, { text }] of indexed) {
    await writeFile(join(folder, 'text', `${id}.json`), JSON.stringify(text));
  }
}

function vocabularyOf(pages: readonly IndexedPage[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { atoms } of pages) {
    for (const term of new Set(atoms)) {
      if (/^[a-z0-9]/.test(term) && !isHan(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
