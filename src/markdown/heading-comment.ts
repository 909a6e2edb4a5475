import type { Heading, PhrasingContent } from 'mdast';
import type {} from 'remark-mdx';

// The expression in braces at the end of a heading: a comment that contains `#why`.
const COMMENT = /^\s*\/\*\s*#([a-z0-9]+(?:-[a-z0-9]+)*)\s*\*\/\s*$/;

/**
 * Splits a heading into its text and its id, which the author sets by an MDX comment at the end that contains `#why`.
 *
 * `id` is `undefined` if there is no such comment, or if it is not lower case ASCII words joined by hyphens; the
 * children are then those of the heading, unchanged.
 */
export function splitHeading(heading: Heading): { id: string | undefined; children: PhrasingContent[] } {
  const last = heading.children.at(-1);
  const id = last?.type === 'mdxTextExpression' ? COMMENT.exec(last.value)?.[1] : undefined;
  if (id === undefined) return { id, children: heading.children };
  const children = heading.children.slice(0, -1);
  const end = children.at(-1);
  if (end?.type === 'text') {
    children[children.length - 1] = { ...end, value: end.value.trimEnd() };
  }
  return { id, children };
}
