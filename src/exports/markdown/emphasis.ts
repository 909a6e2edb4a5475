import type { Nodes, Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

const ENDS_IN_PUNCTUATION = /[\p{P}\p{S}]$/u;
const BEGINS_WITH_PUNCTUATION = /^[\p{P}\p{S}]/u;
const ENDS_IN_WORD = /[^\p{P}\p{S}\s]$/u;
const BEGINS_WITH_WORD = /^[^\p{P}\p{S}\s]/u;

/**
 * Inserts a space where Markdown would not read asterisks as emphasis.
 *
 * CommonMark leaves the asterisks of `**注意力(Attention)**机制` in the text: it needs a space between punctuation and a
 * letter. The site's pipeline has a plugin for this; the programs that read an export do not.
 */
export function spaceEmphasis(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if ((node.type !== 'strong' && node.type !== 'emphasis') || index === undefined || !parent) return;
    const text = toString(node);
    if (ENDS_IN_PUNCTUATION.test(text)) spaceBefore(parent, index + 1);
    if (BEGINS_WITH_PUNCTUATION.test(text)) spaceAfter(parent, index - 1);
  });
}

function spaceBefore(parent: Parents, index: number): void {
  const next: Nodes | undefined = parent.children[index];
  if (next?.type === 'text' && BEGINS_WITH_WORD.test(next.value)) next.value = ` ${next.value}`;
}

function spaceAfter(parent: Parents, index: number): void {
  const previous: Nodes | undefined = parent.children[index];
  if (previous?.type === 'text' && ENDS_IN_WORD.test(previous.value)) previous.value = `${previous.value} `;
}
