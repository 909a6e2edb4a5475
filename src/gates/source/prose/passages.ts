import type { Nodes } from 'mdast';
import type {} from 'remark-math';
import type {} from 'remark-mdx';
import { visit } from 'unist-util-visit';
import { type Language, LANGUAGES } from '../../../languages/language.ts';
import { withoutCitations } from '../../../markdown/citation-syntax.ts';
import type { Content, Document, ParsedDocument } from '../content.ts';

/** A separate piece of text: a paragraph, a heading, a table cell, a field. */
export interface Passage {
  file: string;
  /** The line on which it begins, if it is known. */
  line: number | undefined;
  language: Language;
  /** The text without markup and citations; each formula, code span and link without text is one letter. */
  text: string;
}

/** The letter that replaces a formula or a code span; it is a capital because a sentence may begin with one. */
const OBJECT = 'X';

/** Fields of the frontmatter that are checked as prose. Titles and aliases are not: they quote what people ask and type. */
const FIELDS = ['points', 'description'];

/** What is checked as prose in an answer or a page about the site. */
export function passagesOf(document: ParsedDocument): Passage[] {
  return [...ofFrontmatter(document), ...ofBody(document)];
}

/** What is checked as prose in the glossary, the categories, the tags and the corrections. */
export function sharedPassages({ json, files }: Pick<Content, 'json' | 'files'>): Passage[] {
  return (['glossary', 'categories', 'tags', 'corrections'] as const).flatMap((name) =>
    ofJson(`content/${name}.json`, json[name], files),
  );
}

function ofBody({ file, language, tree }: ParsedDocument): Passage[] {
  const passages: Passage[] = [];
  visit(tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      passages.push({ file, line: node.position?.start.line, language, text: said(node) });
  });
  return passages;
}

function said(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return withoutCitations(node.value);
    case 'mdxTextExpression':
      return '';
    case 'break':
      return '\n';
    case 'image':
      return node.alt ?? '';
    default:
      return ('children' in node && node.children.map(said).join('')) || OBJECT;
  }
}

function ofFrontmatter({ file, language, text, parsed }: Document): Passage[] {
  const lines = text.split('\n');
  const fields = Object.entries(parsed.frontmatter as object).filter(([name]) => FIELDS.includes(name));
  return fields.flatMap(([, value]) =>
    strings(value).map((written) => {
      // YAML may fold a long value, so its first words are searched for.
      const index = lines.findIndex((line) => line.includes(written.slice(0, 12)));
      return { file, line: index === -1 ? undefined : index + 1, language, text: plain(written) };
    }),
  );
}

function ofJson(file: string, value: unknown, files: Content['files']): Passage[] {
  const lines = (files[file] ?? '').split('\n');
  return LANGUAGES.flatMap((language) =>
    inLanguage(value, language).map((written) => {
      const index = lines.findIndex((line) => line.includes(JSON.stringify(written)));
      return { file, line: index === -1 ? undefined : index + 1, language, text: plain(written) };
    }),
  );
}

/** Fields that are not checked: what readers type, and what a correction quotes from the earlier answer. */
const QUOTED = ['variants', 'was'];

/** The strings in JSON that are under the name of a language. */
function inLanguage(value: unknown, language: Language): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) =>
    name === language ? strings(inside) : QUOTED.includes(name) ? [] : inLanguage(inside, language),
  );
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.flatMap(strings) : [];
}

const plain = (written: string) => written.replace(/\$[^$]+\$|`[^`]+`/g, OBJECT);
