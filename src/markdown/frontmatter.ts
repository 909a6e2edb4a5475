import type { Root } from 'mdast';
import { LineCounter, parseDocument } from 'yaml';
import { SourceSyntaxError } from './parser.ts';

/**
 * The YAML above an answer, as it stands; `{}` if there is none.
 *
 * @throws SourceSyntaxError with the place in the file where the YAML cannot be read
 */
export function readFrontmatter(tree: Root): unknown {
  const node = tree.children[0];
  if (node?.type !== 'yaml') return {};
  const lineCounter = new LineCounter();
  const document = parseDocument(node.value, { lineCounter, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    throw new SourceSyntaxError(
      line + (node.position?.start.line ?? 0),
      col,
      `frontmatter: ${error.message}`,
    );
  }
  return document.toJS() ?? {};
}
