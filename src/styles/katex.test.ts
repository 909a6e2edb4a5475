import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import katex from 'katex';
import { describe, expect, test } from 'vitest';

/** The declarations of each selector, in a normalized spelling. */
function rules(css: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const plain = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@layer[^{;]*[{;]/g, '')
    .replace(/@font-face\s*\{[^}]*\}/g, '');
  for (const [, selectors = '', body = ''] of plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    for (const selector of selectors.split(',').map(spell)) {
      const declarations = found.get(selector) ?? new Set();
      body
        .split(';')
        .map(spell)
        .filter(Boolean)
        .forEach((each) => declarations.add(each));
      found.set(selector, declarations);
    }
  }
  return found;
}

const spell = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ?([>:,]) ?/g, '$1')
    .replace(/::(after|before)/, ':$1')
    .replaceAll("'", '"')
    .replace(/\b0\./g, '.')
    .trim();

const classesOf = (selectors: Iterable<string>) =>
  new Set(
    [...selectors].flatMap((selector) => [...selector.matchAll(/\.([\w-]+)/g)].map(([, name]) => name)),
  );

const installedCss = readFileSync(createRequire(import.meta.url).resolve('katex/dist/katex.min.css'), 'utf8');
const oursCss = readFileSync(new URL('katex.css', import.meta.url), 'utf8');
const installed = rules(installedCss);
const ours = rules(oursCss);

const FORMULAS = [
  String.raw`\mathrm{softmax}\!\left(\frac{QK^\top}{\sqrt{d_k}}+M\right)V,\qquad W^O\in\mathbb{R}^{hd_v\times d}`,
  String.raw`\underbrace{x_1+\dots+x_n}_{n}\quad\overbrace{a}^{b}\quad\overline{AB}\quad\underline{c}\quad\hat{x}\ \bar y\ \tilde z\ \vec v`,
  String.raw`\begin{aligned}a&=b\\&=c\end{aligned}\quad\begin{bmatrix}1&2\\3&4\end{bmatrix}\quad f(x)=\begin{cases}0&x<0\\x&x\ge0\end{cases}`,
  String.raw`\sum_{i=1}^{n}\prod_j\int_0^1\max_k\operatorname{arg\,max}_\theta\left\lVert\begin{pmatrix}1\\2\\3\\4\\5\end{pmatrix}\right\rVert\Bigl(\biggl[x\biggr]\Bigr)`,
  String.raw`\mathcal{N}(0,1)\ \mathbf{x}\ \boldsymbol{\mu}\ \mathsf{T}\ \mathtt{pad}\ \mathit{id}\ \text{当 }i\le j\ \textbf{a}\ \textit{b}`,
  String.raw`a\xrightarrow[b]{c}d\ \overset{!}{=}\ \underset{x}{\min}\ \stackrel{d}{\to}\ \boxed{E}\ \sqrt[3]{x}\ \binom{n}{k}\ \tfrac12\ \smash{y}\ \mathrlap{z}w`,
  String.raw`\left\{\begin{array}{c|l}1&2\\\hline3&4\end{array}\right.\ \rule{1em}{2em}\ \phantom{x}\ x^{y^{z_w}}\ \tag{1}`,
];

describe('the stylesheet of formulas', () => {
  test('contains only rules of the installed KaTeX, unchanged', () => {
    for (const [selector, declarations] of ours) {
      expect(installed.get(selector), selector).toBeDefined();
      for (const each of declarations) expect(installed.get(selector), selector).toContain(each);
    }
  });

  test('styles every class that formulas use', () => {
    const html = FORMULAS.map((tex) =>
      katex.renderToString(tex, { displayMode: true, strict: 'error' }),
    ).join('');
    const used = [...html.matchAll(/class="([^"]*)"/g)].map(([, names = '']) => names);
    const known = classesOf(installed.keys());
    const kept = classesOf(ours.keys());
    const missing = used
      .flatMap((names) => names.split(' '))
      .filter((name) => known.has(name) && !kept.has(name));
    const sizes = used.flatMap((names) => names.match(/reset-size\d+ size\d+/g) ?? []);
    const missingSizes = sizes.filter((pair) => !ours.has(`.katex .sizing.${pair.replace(' ', '.')}`));
    expect([...missing, ...missingSizes]).toEqual([]);
  });

  test('has a font file for every family that it names', () => {
    const faces = new Set(
      [...oursCss.matchAll(/@font-face\s*\{\s*font-family: (\w+)/g)].map(([, name]) => name),
    );
    const named = new Set([...ours.values()].flatMap((all) => [...all].join(' ').match(/KaTeX_\w+/g) ?? []));
    expect([...named].filter((name) => !faces.has(name))).toEqual([]);
  });
});
