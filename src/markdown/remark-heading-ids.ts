import type { Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { splitHeading } from './heading-comment.ts';

/** Gives each heading the id that its comment sets, and removes the comment. */
export function remarkHeadingIds() {
  return (tree: Root): void => {
    visit(tree, 'heading', (heading) => {
      const { id, children } = splitHeading(heading);
      if (id === undefined) return;
      heading.children = children;
      heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id } };
    });
  };
}
