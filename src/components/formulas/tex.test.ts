import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import katex from 'katex';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { rehypeFormulaSource } from '../../markdown/rehype-formula-source.ts';
import { parseAnswer } from '../../markdown/source.ts';
import type { MathElement } from './element.ts';
import { tex } from './tex.ts';

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

/** The MathML of a formula as the pages have it. */
function mathml(source: string, displayMode: boolean): Element {
  const html = katex.renderToString(source, { output: 'mathml', displayMode, strict: false });
  const tree: Root = parser.parse(html);
  rehypeFormulaSource()(tree);
  return (tree.children[0] as Element).children[0] as Element;
}

const read = (node: Element): MathElement => ({
  name: node.tagName,
  children: node.children.filter((child) => child.type === 'element').map(read),
  text: toString(node),
  attribute: (name) => {
    const found = Object.entries(node.properties).find(([key]) => key.toLowerCase() === name)?.[1];
    return found === undefined || found === null ? undefined : String(found);
  },
});

/** An element with its attributes in order, for comparison. */
const plain = (node: Element | Element['children'][number]): unknown =>
  node.type === 'element'
    ? [node.tagName, Object.entries(node.properties).sort(), node.children.map(plain)]
    : node.type === 'text'
      ? node.value
      : '';

const written = (source: string, display = false) => tex(read(mathml(source, display)));

test('every formula of the answers gives TeX that renders to the same MathML', () => {
  const formulas = new Map<string, { tex: string; display: boolean }>();
  for (const file of globSync('content/questions/*/*.mdx')) {
    const body = readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
    for (const formula of parseAnswer(body).formulas)
      formulas.set(`${formula.display} ${formula.tex}`, formula);
  }
  expect(formulas.size).toBeGreaterThan(2000);
  const different = [...formulas.values()].flatMap(({ tex: source, display }) => {
    const math = mathml(source, display);
    const again = tex(read(math));
    return JSON.stringify(plain(mathml(again, display))) === JSON.stringify(plain(math))
      ? []
      : [[source, again]];
  });
  expect(different).toEqual([]);
}, 60_000);

describe('a formula is written as an author would', () => {
  test.each([
    ['\\mathrm{softmax}\\!\\left(\\frac{QK^{\\top}}{\\sqrt{d_k}}\\right)V'],
    ['x\\in\\mathbb{R}^{n\\times d}'],
    ['\\sum_{i=1}^{n}', '\\sum_{i=1}^n'],
    ["f'(x)"],
    ['\\log_2n'],
    ['\\hat{y}_i'],
    ['1{,}024'],
    ['\\begin{cases}0 & x\\le0 \\\\ x & x>0\\end{cases}'],
    ['a\\bmod5'],
    ['\\text{for all }x'],
    ['\\underbrace{a+b}_{\\text{sum}}'],
    ['\\tfrac{1}{2}\\quad x'],
    ['\\{a,b\\}'],
  ])('%s', (source, expected = source) => {
    expect(written(source)).toBe(expected);
  });
});
