import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { readBibliography } from '../../markdown/references.ts';
import { permalinks } from '../../questions/permalinks.ts';
import type { Answer, Question } from '../../questions/question.ts';
import { answerMarkdown } from './answer-markdown.ts';
import type { ExportSources } from '../sources.ts';

function question(id: string, body: string, own: Partial<Answer> = {}): Question {
  const answer = { title: '为什么缩放?', aliases: [], points: [], lead: '', sections: [], body, ...own };
  const answers = { zh: answer, en: { ...answer, title: 'Why scale?' } };
  return {
    id,
    slug: 'why-scale',
    category: 'fundamentals',
    number: 4,
    tags: [],
    related: [],
    difficulty: 1,
    verified: '2026-11-23',
    answers,
    textLinks: [],
  };
}

const target = { ...question('4-20', '', { view: '性能视角' }), slug: 'scaling-again' };
const words = { title: 'Masks', about: 'Look.', alt: 'Four masks', caption: 'White is hidden.' };
const sources: ExportSources = {
  links: permalinks('/base', 'https://example.org'),
  byId: (id) => (id === target.id ? target : undefined),
  bibliography: readBibliography(
    '@misc{a, title = {Work A}, author = {Ba, Jimmy}, year = {2016}, url = {https://arxiv.org/abs/1}} @misc{b, title = {Work B}}',
  ),
  listing: (file) => ({ code: `# ${file}\nprint(1)`, output: '1' }),
  drawings: {
    masks: { name: 'masks', width: 1, height: 1, words: { zh: words, en: words }, draw: () => '' },
  },
  figures: {
    saturation: {
      name: 'saturation',
      place: 1,
      fields: {},
      words: { zh: words, en: { title: 'Saturation', about: 'Try it.', caption: 'It saturates.' } },
    },
  },
};

const render = (body: string, language: 'zh' | 'en' = 'zh') =>
  answerMarkdown(question('1-04', body), language, sources);

describe('answerMarkdown', () => {
  test('begins with the title and ends with the source of the answer and its license', () => {
    expect(render('先说结论。')).toBe(
      [
        '# 为什么缩放?',
        '先说结论。',
        '---',
        'Transformer 面试 84 题: <https://example.org/base/questions/why-scale/>',
        '内容采用 CC BY 4.0 许可，代码采用 MIT 许可。\n',
      ].join('\n\n'),
    );
  });

  test('writes the points as a list between the lead and the first section', () => {
    const points = ['方差是 $d_k$。', '看 `a_b` 与 a_b*。'];
    const body = '先说结论。\n\n再说一句。\n\n## 推导 {/* #why */}\n\n文';
    expect(answerMarkdown(question('1-04', body, { points }), 'zh', sources)).toContain(
      [
        '再说一句。',
        '**自查：这几点都说到了吗？**',
        '- 方差是 $d_k$。\n- 看 `a_b` 与 a_b\\*。',
        '## 推导\n',
      ].join('\n\n'),
    );
  });

  test('omits the ids of headings', () => {
    expect(render('## 从哪里来 {/* #why */}\n\n{/* note to self */}\n\n文')).toContain(
      '\n\n## 从哪里来\n\n文\n\n',
    );
  });

  test('keeps formulas between dollars', () => {
    expect(render('把 $d_k$ 与 $\\{1\\}_{i}$\n\n$$\n\\frac{a_1}{b*c*d}\n$$')).toContain(
      '把 $d_k$ 与 $\\{1\\}_{i}$\n\n$$\n\\frac{a_1}{b*c*d}\n$$\n',
    );
  });

  test('writes links as absolute addresses in the language of the answer', () => {
    expect(render('见 [](/q/4-20/#why)、[这里](#example)、[词](/glossary/#softmax)')).toContain(
      '见 [为什么缩放（性能视角）](https://example.org/base/questions/scaling-again/#why)、' +
        '[这里](https://example.org/base/questions/why-scale/#example)、[词](https://example.org/base/glossary/#softmax)',
    );
    expect(render('[x](/q/4-20/)', 'en')).toContain(
      '[x](https://example.org/base/en/questions/scaling-again/)',
    );
  });

  test('numbers citations and lists the works', () => {
    const text = render('One [@b]. Two [@a, §3; @b].', 'en');
    expect(text).toContain('One [1]. Two [2, §3; 1].');
    expect(text).toContain(
      '## References\n\n1. Work B.\n2. J. Ba. [Work A](https://arxiv.org/abs/1). 2016. arXiv:1.\n\n---',
    );
  });

  test('writes listings with their output as fenced code', () => {
    expect(render('<Code file="x.py" />', 'en')).toContain(
      'Code `x.py`\n\n```python\n# x.py\nprint(1)\n```\n\nOutput\n\n```text\n1\n```\n',
    );
  });

  test('writes a drawing as an image with its alternative text and caption', () => {
    expect(render('<Figure name="masks" />', 'en')).toContain(
      '![Four masks](https://example.org/base/drawings/masks.en.svg)\n\nWhite is hidden.\n',
    );
  });

  test.each(['<Figure name="saturation" start="dk=64" />', '<Figure start="dk=64" name="saturation" />'])(
    'writes an interactive figure as a link to it, above its caption: %s',
    (figure) => {
      expect(render(figure, 'en')).toContain(
        '[Interactive figure: Saturation](https://example.org/base/en/questions/why-scale/#figure-saturation)\n\nIt saturates.\n',
      );
    },
  );

  test.each(['<b>x</b>', 'a {1 + 1}', '![x](x.png)', '<Figure name="nope" />', '[x](/q/9-99/)', '[@nope]'])(
    'refuses %s, which Markdown cannot represent',
    (body) => {
      expect(() => render(body)).toThrow();
    },
  );

  test('renders the same in programs without support for Chinese emphasis', () => {
    const body =
      '**注意力(Attention)**机制，见**“查询”**与键，**重要。**后面，**普通**的，*（强调）*词。\n\n' +
      '| 量 | $a \\mid b$ |\n| - | - |\n| **甲（a）**乙 | `x \\| y` |\n\n- **“错。”** 因为 [@a]，*不* 是 2\\*3\\*4，a_b_c。';
    const counts: Record<string, number> = {};
    const reader = unified().use(remarkParse).use(remarkGfm).use(remarkMath);
    visit(reader.parse(render(body)) as Nodes, ({ type }) => {
      counts[type] = (counts[type] ?? 0) + 1;
    });
    expect(counts).toMatchObject({
      strong: 6,
      emphasis: 2,
      table: 1,
      tableCell: 4,
      inlineMath: 1,
      inlineCode: 1,
    });
    expect(render(body)).not.toMatch(/&#x|\*\*\S*\*\*\*\*/);
  });
});
