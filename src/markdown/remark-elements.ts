import type { Root } from 'mdast';
import type {} from 'remark-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { readPlace } from './place.ts';

/** Tells each `<Code>` and `<Figure>` where it stands: its components cannot know the page's language and folder. */
export function remarkElements() {
  return (tree: Root, file: VFile): void => {
    const { language, folder } = readPlace(file.path);
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      if (node.name !== 'Code' && node.name !== 'Figure') return;
      node.attributes.push({ type: 'mdxJsxAttribute', name: 'language', value: language });
      if (node.name === 'Code')
        node.attributes.push({ type: 'mdxJsxAttribute', name: 'folder', value: folder });
    });
  };
}
