import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import { LANGUAGES, otherLanguage, type Language } from '../../languages/language.ts';
import { formulaText } from '../../markdown/formula-text.ts';
import type { Permalinks } from '../../questions/permalinks.ts';
import { makeBundle, type Files } from './bundle.ts';
import type { SearchContent } from './content-files.ts';
import { indexPage, termForms, type IndexedPage } from './indexed-page.ts';
import type { GlossaryTerm, Manifest, ManifestPage } from '../query/manifest.ts';
import { packManifest } from '../query/packed-manifest.ts';
import { CURRENT, FORMAT, type Current } from '../query/version.ts';
import { isHan } from '../terms/segment.ts';

/**
 * Writes the search index of each language into `pagefind/<language>/<version>/` of the built site, where the version is
 * a hash of everything in it, and names the version in `pagefind/<language>/current.json`. No file of an index has an
 * address at which another version could have been cached.
 *
 * @returns the number of pages indexed in both languages together
 */
export async function buildIndex(content: SearchContent, site: string, links: Permalinks): Promise<number> {
  try {
    for (const language of LANGUAGES) {
      const files = await makeIndex(language, content, links);
      const version = versionOf(files);
      const folder = join(site, 'pagefind', language);
      for (const [name, bytes] of files) await write(join(folder, version, name), bytes);
      await write(join(folder, CURRENT), json({ format: FORMAT, version } satisfies Current));
    }
  } finally {
    await pagefind.close();
  }
  return content.questions.length * LANGUAGES.length;
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}

const json = (value: object) => Buffer.from(JSON.stringify(value));

function versionOf(files: Files): string {
  const hash = createHash('sha256');
  for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(name).update(bytes);
  return hash.digest('hex').slice(0, 10);
}

async function makeIndex(language: Language, content: SearchContent, links: Permalinks): Promise<Files> {
  const indexed = new Map(content.questions.map((one) => [one.id, indexPage(one, language, content)]));
  const { files, records, spread } = await makeBundle(indexed);
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
        sections:
          page?.sections.map(({ id, title }) => ({ ...(id && { id }), ...(title && { title }) })) ?? [],
      };
    }),
    vocabulary: vocabularyOf([...indexed.values()]),
    glossary: content.glossary.map((term) => ({ forms: termForms(term) })),
    spread,
    categories: Object.entries(content.categories)
      .filter(([slug]) => content.questions.some(({ category }) => category === slug))
      .sort(([, a], [, b]) => a.number - b.number)
      .map(([slug, { title }]) => ({ slug, title: title[language], url: links.category(slug, language) })),
    tags: Object.entries(content.tags)
      .filter(([slug]) => content.questions.some(({ tags }) => tags.includes(slug)))
      .map(([slug, { title }]) => ({ slug, title: title[language], url: links.tag(slug, language) })),
  };
  files.set('manifest.json', json(packManifest(manifest)));
  files.set('glossary.json', json(content.glossary.map((term) => glossaryTerm(term, language, links))));
  for (const [id, { sections }] of indexed) {
    sections.forEach(({ text }, at) => files.set(`text/${id}/${at}.txt`, Buffer.from(text)));
  }
  return files;
}

function glossaryTerm(
  term: SearchContent['glossary'][number],
  language: Language,
  links: Permalinks,
): GlossaryTerm {
  return {
    url: `${links.page('glossary', language)}#${term.id}`,
    name: term[language],
    other: term[otherLanguage(language)],
    meaning: term.meaning[language].replace(/\$([^$]+)\$/g, (_, tex: string) => formulaText(tex)),
  };
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
