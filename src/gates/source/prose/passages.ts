import type { Nodes } from 'mdast';
import type {} from 'remark-math';
import type {} from 'remark-mdx';
import { visit } from 'unist-util-visit';
import { type Language, LANGUAGES } from '../../../languages/language.ts';
import { withoutCitations } from '../../../markdown/citation-syntax.ts';
import type { Content, Document } from '../content.ts';
import { documentsOf } from '../content.ts';

/** A piece of text that stands alone: a paragraph, a heading, a cell, a field. */
export interface Passage {
  file: string;
  /** Line on which it begins. */
  line: number | undefined;
  language: Language;
  /** Without markup and citations; a formula, a code span and a link without text is one letter. */
  text: string;
}

/** Stands for a formula or a code span, as the subject of a sentence that begins with one. */
const OBJECT = 'X';

/** Fields of the frontmatter that are read as prose; titles stand as they were asked, aliases as they are typed. */
const FIELDS = ['points', 'description'];

/** Everything that is read as prose in content/: answers, pages about the site, glossary, categories, tags, corrections. */
export function passagesOf(content: Content): Passage[] {
  return [
    ...documentsOf(content).flatMap((document) => [...ofFrontmatter(document), ...ofBody(document)]),
    ...(['glossary', 'categories', 'tags', 'corrections'] as const).flatMap((name) =>
      ofJson(`content/${name}.json`, content.json[name], content.files),
    ),
  ];
}

function ofBody({ file, language, tree }: Document): Passage[] {
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
      // A long value may be folded in YAML: its first words find it.
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

/** What is typed by readers, and what a correction quotes of an answer before it. */
const QUOTED = ['variants', 'was'];

/** The strings of JSON that stand under the name of a language. */
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
