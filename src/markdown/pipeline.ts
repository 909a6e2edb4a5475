import { unified } from '@astrojs/markdown-remark';
import rehypeKatex from 'rehype-katex';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkMath from 'remark-math';
import type { Permalinks } from '../questions/permalinks.ts';
import { rehypeBlockSpace } from './rehype-block-space.ts';
import { rehypeFormulaEdges } from './rehype-formula-edges.ts';
import { rehypeFormulaSource } from './rehype-formula-source.ts';
import { rehypeHeadingLinks } from './rehype-heading-links.ts';
import { rehypeScrollers } from './rehype-scrollers.ts';
import { rehypeUntranslated } from './rehype-untranslated.ts';
import { remarkCitations } from './remark-citations.ts';
import { remarkElements } from './remark-elements.ts';
import { remarkHeadingIds } from './remark-heading-ids.ts';
import { remarkSiteLinks } from './remark-site-links.ts';

/**
 * The processor that turns the MDX of an answer into a page, with its plugins in order.
 *
 * @param links the addresses of this build
 * @param content the folder that contains questions/ and references.bib
 */
export function markdownProcessor(links: Permalinks, content = 'content') {
  return unified({
    gfm: true,
    // Quotation marks are not changed: a program cannot tell opening from closing ones between Chinese characters.
    smartypants: false,
    remarkPlugins: [
      remarkMath,
      remarkCjkFriendly,
      remarkHeadingIds,
      [remarkSiteLinks, { links, questions: `${content}/questions` }],
      [remarkCitations, { bibliography: `${content}/references.bib` }],
      remarkElements,
    ],
    // KaTeX writes MathML for screen readers in addition to HTML, which looks the same on every device, including those
    // without a mathematical font. Both together add less than 3 KiB per page to either one alone.
    rehypePlugins: [
      rehypeHeadingLinks,
      rehypeFormulaEdges,
      [rehypeKatex, { output: 'htmlAndMathml' }],
      rehypeFormulaSource,
      rehypeUntranslated,
      rehypeScrollers,
      rehypeBlockSpace,
    ],
  });
}
