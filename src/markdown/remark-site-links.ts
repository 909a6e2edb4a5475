import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Permalinks } from '../questions/permalinks.ts';
import { readPlace } from './place.ts';
import { questionIndex } from './question-index.ts';
import { resolveSiteLink } from './site-link.ts';

/** Turns links as authors write them, `/q/1-04/#why`, into addresses in the page's own language. */
export function remarkSiteLinks({ links, questions }: { links: Permalinks; questions: string }) {
  const find = questionIndex(questions);
  return (tree: Root, file: VFile): void => {
    const { language } = readPlace(file.path);
    visit(tree, ['link', 'definition'], (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return;
      try {
        const target = resolveSiteLink(node.url, language, links, find);
        if (!target) return;
        node.url = target.address;
        if (node.type === 'link' && node.children.length === 0 && target.title !== undefined) {
          node.children = [{ type: 'text', value: target.title }];
        }
      } catch (error) {
        file.fail(error instanceof Error ? error.message : String(error), node);
      }
    });
  };
}
