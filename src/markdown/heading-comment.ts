import type { Heading, PhrasingContent } from 'mdast';
import type {} from 'remark-mdx';

// What stands between the braces at the end of a heading: a comment that holds `#why`.
const COMMENT = /^\s*\/\*\s*#([a-z0-9]+(?:-[a-z0-9]+)*)\s*\*\/\s*$/;

/**
 * Splits a heading into its words and its hand-set id: an MDX comment at its end that holds `#why`.
 *
 * `id` is `undefined` where there is no such comment or where it is not lower case ASCII words joined by hyphens;
 * the children are then those of the heading as they stand.
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
