import { visit } from 'unist-util-visit';
import { parseSource } from '../../markdown/parser.ts';
import type { Fault } from '../fault.ts';
import { suggestion } from '../nearest.ts';
import { type Content, type Document, documentsOf } from './content.ts';

/** All that an author may write as an element; the rest is Markdown. */
const VOCABULARY = ['Code', 'Figure', 'a', 'br', 'sub', 'sup', 'details', 'summary'];

const isComment = (expression: string) => /^\s*(?:\/\*[\s\S]*\*\/)?\s*$/.test(expression);

/** Elements outside the author's vocabulary, imports and JavaScript in braces. */
export function checkElements(content: Content): Fault[] {
  return documentsOf(content).flatMap((document) => [...unknown(document), ...code(document)]);
}

function unknown({ file, parsed }: Document): Fault[] {
  return parsed.elements
    .filter(({ name }) => !VOCABULARY.includes(name))
    .map(({ name, line }) => ({
      file,
      line,
      place: 'element',
      found: `<${name}>`,
      remedy: suggestion(name, VOCABULARY, `use one of ${VOCABULARY.join(', ')}`),
    }));
}

function code({ file, text }: Document): Fault[] {
  const faults: Fault[] = [];
  visit(parseSource(text), (node) => {
    const line = node.position?.start.line;
    if (node.type === 'mdxjsEsm') {
      const remedy = 'delete it: Code and Figure are there without import';
      faults.push({ file, line, place: 'import', found: node.value.split('\n')[0] ?? '', remedy });
    } else if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
      if (isComment(node.value)) return;
      const remedy = 'write \\{ where a brace is meant, or put the formula between $ signs';
      faults.push({ file, line, place: 'expression', found: `{${node.value}}`, remedy });
    }
  });
  return faults;
}
