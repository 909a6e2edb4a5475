import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../languages/language.ts';
import { RULES } from './prose.ts';
import { findings } from './rule.ts';
import { longSentences } from './sentences.ts';

/** The files that contain the words of the interface and of the figures. */
const FILES = globSync([
  'src/languages/{en,zh,search-words,practice-words}.ts',
  'src/figures/**/{words,reading}.ts',
]);

/** A text of a source file. */
interface Written {
  line: number;
  language: Language;
  text: string;
}

/** The texts of a source file in order; an expression inside a template literal is one letter. */
function written(file: string): Written[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const texts: Written[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node)) add(node, node.text);
    if (ts.isTemplateExpression(node))
      add(node, node.head.text + node.templateSpans.map(({ literal }) => `X${literal.text}`).join(''));
    ts.forEachChild(node, visit);
  };
  const add = (node: ts.Node, text: string) => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    texts.push({ line, language: /\p{Script=Han}/u.test(text) ? 'zh' : 'en', text });
  };
  visit(source);
  return texts;
}

describe.each(FILES)('%s', (file) => {
  const texts = written(file);

  test('contains no wording that the rules exclude', () => {
    expect(
      texts.flatMap(({ line, language, text }) =>
        findings(text, RULES[language])
          .filter(({ rule }) => !rule.doubtful)
          .map(({ words, rule }) => `${file}:${line}: "${words}": write ${rule.instead}`),
      ),
    ).toEqual([]);
  });

  test('has no sentence that is too long', () => {
    expect(
      texts.flatMap(({ line, language, text }) =>
        longSentences(text, language).map(({ length, start }) => `${file}:${line}: ${length} in "${start}…"`),
      ),
    ).toEqual([]);
  });
});

test('a wording planted in a word list is found', () => {
  expect(findings('The weight on oneself', RULES.en)).toHaveLength(1);
});
