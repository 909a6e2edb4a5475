import type { Root } from 'mdast';
import type {} from 'remark-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { readPlace } from './place.ts';

/** Passes the language and the folder of the page to each `<Code>` and `<Figure>`, because the components cannot know them. */
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
