import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { drawings } from '../../figures/drawings/index.ts';
import { renderStandalone } from '../../figures/drawings/kit/render.ts';
import { type Language, LANGUAGES } from '../../languages/language.ts';
import { permalinks } from '../../questions/permalinks.ts';
import { archive } from '../archive.ts';
import { library, sourcesOf } from '../whole-content.ts';
import { deadLinks } from './dead-links.ts';
import { vaultFiles } from './vault.ts';

const links = permalinks('/', 'https://example.org');
const vault = (language: Language) =>
  vaultFiles(library, language, { links, sourcesOf, drawings, render: renderStandalone });
const baseName = (path: string) => path.replace(/^.*\//, '');

const vaults = { zh: vault('zh'), en: vault('en') };

describe.each(LANGUAGES)('the vault in %s', { timeout: 60_000 }, (language) => {
  const files = vaults[language];
  const notes = Object.entries(files).filter(([path]) => path.endsWith('.md'));
  const note = (start: string) => notes.find(([path]) => baseName(path).startsWith(start))?.[1] ?? '';

  test('has a note per question, category and tag, and one to begin with', () => {
    const { questions, categories, tags } = library;
    expect(notes.length).toBe(questions.length + categories.length + tags.length + 1);
    for (const { id } of questions) expect(note(`${id} `), id).toContain('\n# ');
  });

  test('has no link that leads nowhere and no two files of one name', () => {
    expect(deadLinks(files)).toEqual([]);
    const count = notes.reduce((sum, [, text]) => sum + text.split('[[').length - 1, 0);
    expect(count).toBeGreaterThan(1000);
  });

  test('has names that every system accepts', () => {
    for (const path of Object.keys(files)) {
      expect(path).not.toMatch(/[\\:*?"<>|#^[\]%]|[. ]\/|\.obsidian/);
      expect(new TextEncoder().encode(baseName(path)).length, path).toBeLessThan(200);
    }
  });

  test('embeds its drawings as SVG files', () => {
    const embedded = notes.flatMap(([, text]) =>
      Array.from(text.matchAll(/!\[\[([^|\]]+)/g), ([, name]) => name),
    );
    const svg = Object.keys(files).filter((path) => path.endsWith('.svg'));
    expect(svg.length).toBeGreaterThan(20);
    expect(new Set(embedded)).toEqual(new Set(svg.map(baseName)));
  });

  test('keeps formulas as typed, and says where a note comes from', () => {
    const text = note('1-04 ');
    expect(text).toContain(String.raw`\mathrm{Var}(q\cdot k)=d_k`);
    expect(text).toContain(`source: https://example.org${language === 'en' ? '/en' : ''}/q/1-04/\n`);
    expect(text).toMatch(/^---\naliases:\n {2}- .+\ntags:\n {2}- t84\/attention\n/);
    expect(text).toMatch(/\n> \[!abstract\] .+\n>\n> .+\n\n\^lead\n/);
  });

  test('is the same file at every build', () => {
    const first = archive(files);
    expect(first).toEqual(archive(vault(language)));
    expect(Object.keys(unzipSync(first))).toEqual(Object.keys(files));
  });
});

test('the notes of both languages can be in one vault', () => {
  const names = LANGUAGES.map((language) => Object.keys(vaults[language]).map(baseName));
  expect(new Set(names.flat()).size).toBe(names.flat().length);
});
