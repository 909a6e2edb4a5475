import type { PhrasingContent } from 'mdast';
import type {} from 'remark-math';

/** A piece of a short text, as a node of Markdown. */
export type InlinePart = Extract<PhrasingContent, { type: 'text' | 'inlineMath' | 'inlineCode' }>;

/**
 * A text of one line, split into words, formulas (`$…$`) and code (`` `…` ``). Points and the meanings of the glossary
 * may contain no other markup. A dollar sign or backtick that is not closed stays in the words.
 */
export function inlineParts(text: string): InlinePart[] {
  return text
    .split(/(\$[^$]+\$|`[^`]+`)/)
    .filter((part) => part !== '')
    .map((part): InlinePart => {
      const value = part.slice(1, -1);
      if (/^\$[^$]+\$$/.test(part)) return { type: 'inlineMath', value };
      if (/^`[^`]+`$/.test(part)) return { type: 'inlineCode', value };
      return { type: 'text', value: part };
    });
}
