import { describe, expect, test } from 'vitest';
import { parseAnswer } from './source.ts';

const source = `---
title: 为什么scaled?
tags: [attention, softmax]
verified: 2026-11-23
---

缩放让方差保持为 1，因为 $q \\cdot k$ 的方差是 $d_k$ [@vaswani2017attention, §3.2.1]。见 [](/q/1-03/) 与**注意力(Attention)**机制。

第二段。

## 方差 $d_k$ 从哪里来 {/* #why */}

$$
\\mathrm{Var}(q \\cdot k) = d_k
$$

See [dot products](/q/1-03/#why), both
[@a; @b].

<Code file="variance.py" />

### No id here

<Figure name="attention-masks" /> and ![a mask](mask.png) and <Figure name={x} />
`;

describe('parseAnswer', () => {
  const answer = parseAnswer(source);

  test('returns the frontmatter unchanged', () => {
    expect(answer.frontmatter).toEqual({
      title: '为什么scaled?',
      tags: ['attention', 'softmax'],
      verified: '2026-11-23',
    });
    expect(parseAnswer('text').frontmatter).toEqual({});
  });

  test('returns the lead as plain text, one line per paragraph', () => {
    expect(answer.lead).toBe(
      '缩放让方差保持为 1，因为 q · k 的方差是 d_k。见 1-03 与注意力(Attention)机制。\n第二段。',
    );
  });

  test('returns the whole text as the lead if there is no heading', () => {
    expect(parseAnswer('one\n\n- two\n- three').lead).toBe('one\ntwo\nthree');
  });

  test('reads headings with the ids from their comments and without the comments', () => {
    expect(answer.headings).toEqual([
      { depth: 2, title: '方差 d_k 从哪里来', id: 'why', line: 11 },
      { depth: 3, title: 'No id here', id: undefined, line: 22 },
    ]);
  });

  test('returns no id if the comment is not lower case ASCII words', () => {
    expect(parseAnswer('## A {/* #Why_so */}').headings[0]?.id).toBeUndefined();
  });

  test('lists formulas with their position, including braces', () => {
    expect(answer.formulas).toEqual([
      { tex: 'q \\cdot k', display: false, line: 7 },
      { tex: 'd_k', display: false, line: 7 },
      { tex: 'd_k', display: false, line: 11 },
      { tex: '\\mathrm{Var}(q \\cdot k) = d_k', display: true, line: 13 },
    ]);
  });

  test('lists citations with their line, without the locator after the comma', () => {
    expect(answer.citations).toEqual([
      { key: 'vaswani2017attention', line: 7 },
      { key: 'a', line: 18 },
      { key: 'b', line: 18 },
    ]);
  });

  test('lists links, including those without text', () => {
    expect(answer.links).toEqual([
      { href: '/q/1-03/', text: '1-03', line: 7 },
      { href: '/q/1-03/#why', text: 'dot products', line: 17 },
    ]);
  });

  test('lists listings, figures, images and all elements', () => {
    expect(answer.listings).toEqual([{ file: 'variance.py', line: 20 }]);
    expect(answer.figures).toEqual([
      { name: 'attention-masks', line: 24 },
      { name: undefined, line: 24 },
    ]);
    expect(answer.images).toEqual([{ src: 'mask.png', alt: 'a mask', line: 24 }]);
    expect(answer.elements.map(({ name }) => name)).toEqual(['Code', 'Figure', 'Figure']);
  });

  test('reports line and column if the MDX cannot be parsed', () => {
    expect(() => parseAnswer('fine\n\nsee <https://a.org>')).toThrow(/^3:\d+: /);
    expect(() => parseAnswer('a {unclosed')).toThrow(/^1:\d+: /);
  });

  test('reports line and column if the frontmatter cannot be read', () => {
    expect(() => parseAnswer('---\ntitle: a\ntags: [a\n---\n')).toThrow(/^3:9: frontmatter: /);
    expect(() => parseAnswer('---\ntitle: a\ntitle: b\n---\n')).toThrow(/^3:1: frontmatter: /);
  });
});
