import { unified } from '@astrojs/markdown-remark';
import rehypeKatex from 'rehype-katex';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkMath from 'remark-math';
import type { Permalinks } from '../questions/permalinks.ts';
import { rehypeFormulaEdges } from './rehype-formula-edges.ts';
import { rehypeHeadingLinks } from './rehype-heading-links.ts';
import { rehypeScrollers } from './rehype-scrollers.ts';
import { remarkCitations } from './remark-citations.ts';
import { remarkElements } from './remark-elements.ts';
import { remarkHeadingIds } from './remark-heading-ids.ts';
import { remarkSiteLinks } from './remark-site-links.ts';

/**
 * What turns an answer's MDX into a page, in order.
 *
 * @param links the addresses of this build
 * @param content folder of questions/ and references.bib
 */
export function markdownProcessor(links: Permalinks, content = 'content') {
  return unified({
    gfm: true,
    // Quotation marks are the author's: a program cannot tell which way they turn between Chinese characters.
    smartypants: false,
    remarkPlugins: [
      remarkMath,
      remarkCjkFriendly,
      remarkHeadingIds,
      [remarkSiteLinks, { links, questions: `${content}/questions` }],
      [remarkCitations, { bibliography: `${content}/references.bib` }],
      remarkElements,
    ],
    // KaTeX writes MathML for screen readers beside the HTML that looks alike on every device, also on those
    // without a mathematical font; both together stay under 3 KiB a page more than either alone.
    rehypePlugins: [
      rehypeFormulaEdges,
      [rehypeKatex, { output: 'htmlAndMathml' }],
      rehypeScrollers,
      rehypeHeadingLinks,
    ],
  });
}
