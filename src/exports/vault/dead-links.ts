import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** A link of a vault that leads nowhere, or two files that a link cannot tell apart. */
export interface DeadLink {
  file: string;
  link: string;
  found: string;
}

/** What a link to a note can lead to. */
interface Target {
  file: string;
  blocks: Set<string>;
  headings: Set<string>;
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMath).freeze();

const WIKILINK = /!?\[\[([^\]]+)\]\]/g;
const BLOCK_ID = /(?:^|\s)\^([A-Za-z0-9-]+)$/gm;

/** Blocks that contain text; each begins on a new line. */
const BLOCKS = ['paragraph', 'heading', 'tableCell'];

/** The text of a note as Obsidian searches it for links: without code and formulas. */
function textOf(markdown: string): string {
  const parts: string[] = [];
  visit(parser.parse(markdown) as Nodes, (node) => {
    if (node.type === 'text' || node.type === 'html' || node.type === 'yaml') parts.push(node.value);
    else if (BLOCKS.includes(node.type)) parts.push('\n');
  });
  return parts.join('');
}

function headingsOf(markdown: string): Set<string> {
  const headings = new Set<string>();
  visit(parser.parse(markdown) as Nodes, 'heading', (node) => void headings.add(toString(node)));
  return headings;
}

/** The name by which a link finds a file: without folders and `.md`, in lower case. */
const nameOf = (file: string) => file.replace(/^.*\//, '').replace(/\.md$/, '').toLowerCase();

/**
 * The links of a vault that lead nowhere, read from its files as Obsidian does: links and embeds find a file by its
 * name, and a fragment a heading or a block id in it.
 *
 * @param files the text of every file, keyed by its path
 */
export function deadLinks(files: Readonly<Record<string, string>>): DeadLink[] {
  const targets = new Map<string, Target>();
  const dead: DeadLink[] = [];
  const texts = new Map<string, string>();
  for (const [file, content] of Object.entries(files)) {
    const isNote = file.endsWith('.md');
    if (isNote) texts.set(file, textOf(content));
    const text = texts.get(file) ?? '';
    const other = targets.get(nameOf(file));
    if (other) dead.push({ file, link: nameOf(file), found: `another file of this name: ${other.file}` });
    targets.set(nameOf(file), {
      file,
      blocks: new Set(Array.from(text.matchAll(BLOCK_ID), ([, id = '']) => id)),
      headings: isNote ? headingsOf(content) : new Set(),
    });
  }
  for (const [file, text] of texts) {
    for (const [link, inside = ''] of text.matchAll(WIKILINK)) {
      const [address = ''] = inside.split(/\\?\|/);
      const [name = '', fragment] = address.split('#');
      const target = targets.get(name === '' ? nameOf(file) : nameOf(name));
      if (!target) dead.push({ file, link, found: `no file "${name}"` });
      else if (fragment !== undefined && !hasFragment(target, fragment))
        dead.push({ file, link, found: `no "${fragment}" in ${target.file}` });
    }
  }
  return dead;
}

const hasFragment = ({ blocks, headings }: Target, fragment: string) =>
  fragment.startsWith('^') ? blocks.has(fragment.slice(1)) : headings.has(fragment);
