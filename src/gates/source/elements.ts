import { visit } from 'unist-util-visit';
import type { Fault } from '../fault.ts';
import { suggestion } from '../nearest.ts';
import type { ParsedDocument } from './content.ts';

/** The elements that an author may use, each on a separate line; everything else is Markdown. */
const VOCABULARY = ['Code', 'Figure'];

// Braces without anything between them print nothing: they are meant for the page, not as a comment.
const isComment = (expression: string) => /^\s*\/\*[\s\S]*\*\/\s*$/.test(expression);

/** Checks for elements outside the author's vocabulary or within a line, imports, and JavaScript in braces. */
export function checkElements({ file, tree }: ParsedDocument): Fault[] {
  const faults: Fault[] = [];
  visit(tree, (node) => {
    const add = (place: string, found: string, remedy: string) =>
      faults.push({ file, line: node.position?.start.line, place, found, remedy });
    switch (node.type) {
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const name = node.name ?? '';
        if (!VOCABULARY.includes(name)) {
          add(
            'element',
            `<${name}>`,
            suggestion(name, VOCABULARY, 'write Markdown: Code and Figure are the only elements'),
          );
        } else if (node.type === 'mdxJsxTextElement') {
          add(
            'element',
            `<${name}> within a line`,
            'put it on a separate line, with an empty line above and below',
          );
        }
        break;
      }
      case 'footnoteReference':
      case 'footnoteDefinition':
        add('footnote', `[^${node.identifier}]`, 'say it in the text, or cite a work: [@key]');
        break;
      case 'mdxjsEsm':
        add('import', node.value.split('\n')[0] ?? '', 'delete it: Code and Figure need no import');
        break;
      case 'mdxTextExpression':
      case 'mdxFlowExpression':
        if (isComment(node.value)) break;
        add('expression', `{${node.value}}`, 'write \\{ for a brace, or put the formula between $ signs');
        break;
    }
  });
  return faults;
}
