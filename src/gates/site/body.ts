import { SKIP, visit } from 'unist-util-visit';
import type { Fault } from '../fault.ts';
import { type Page, property } from './page.ts';

/** Elements whose text is not checked as prose. */
const VERBATIM = ['script', 'style', 'template', 'code', 'pre', 'kbd', 'samp', 'annotation', 'textarea'];

/** Source that no plugin processed: a citation of an unknown work, emphasis that did not close, a comment. */
const LEFTOVERS: [mark: RegExp, remedy: string][] = [
  [/\[@[^\]]*\]?/, 'cite a work of content/references.bib by its key'],
  [/\S*\*\*\S*/, 'move the asterisks in the source so that they close'],
  [/\{\/\*.*/, 'end the heading with an id in the form {/* #id */}'],
];

/** The color in which KaTeX shows a command that it does not know. */
const KATEX_RED = '#cc0000';

/** Checks a page for ids used twice, images without alternative text, formulas that failed, and source left in the text. */
export function checkBody(page: Page): Fault[] {
  const faults: Fault[] = [];
  const add = (place: string, found: string, remedy: string) =>
    faults.push({ file: page.path, place, found, remedy });
  for (const id of page.repeated) {
    add('id', `"${id}" more than once`, 'give each element its own id');
  }
  visit(page.tree, (node) => {
    if (node.type === 'element') {
      if (node.tagName === 'img' && property(node, 'alt') === undefined) {
        add(
          '<img>',
          `${property(node, 'src') ?? ''} without alternative text`,
          'add alt; leave it empty for a decorative image',
        );
      }
      const failed = (property(node, 'className') ?? '').split(' ').includes('katex-error');
      if (failed || (property(node, 'style') ?? '').toLowerCase().replaceAll(' ', '').includes(KATEX_RED)) {
        add(
          'formula',
          property(node, 'title') ?? 'a command that KaTeX does not know',
          'correct the TeX in the source',
        );
      }
      if (VERBATIM.includes(node.tagName)) return SKIP;
    } else if (node.type === 'text') {
      for (const [mark, remedy] of LEFTOVERS) {
        const found = mark.exec(node.value)?.[0];
        if (found !== undefined) add('text', found, remedy);
      }
    }
    return undefined;
  });
  return faults;
}
