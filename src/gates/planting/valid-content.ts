import { step } from '../../figures/interactive/state.ts';
import type { Files } from '../files.ts';

const LEAD = {
  zh: '点积的方差随维度线性增长，所以要除以维度的平方根。'.repeat(8),
  en: 'The variance of a dot product grows with the dimension, so it is divided by the root. '.repeat(7),
};

const BODY = {
  zh: `## 为什么 {/* #why */}

方差是 $d_k$，见 [](/q/1-02/#why)，也见 [梯度](/glossary/#gradient) [@vaswani2017attention]。

$$
\\text{方差} = d_k
$$

<Code file="variance.py" />

<Figure name="masks" />

## 常见错误 {/* #mistakes */}

- **“缩放防止爆炸。”** 相反。

## 追问 {/* #follow-ups */}

- 那么 [加性注意力](/q/1-03/) 呢？不需要。
`,
  en: `## Why {/* #why */}

The variance is $d_k$, see [](/q/1-02/#why) and [gradient](/glossary/#gradient) [@vaswani2017attention].

$$
\\text{variance} = d_k
$$

<Code file="variance.py" />

<Figure name="masks" />

## Common mistakes {/* #mistakes */}

- **"Scaling prevents explosion."** The opposite.

## Follow-up questions {/* #follow-ups */}

- And [additive attention](/q/1-03/)? It needs none.
`,
};

const POINTS = {
  zh: "['得分的离散程度随 $n$ 变大。', '除以 $\\sqrt{n}$，就与 $n$ 无关。', '不缩放时 `softmax` 会饱和。']",
  en: "['The spread of a score grows with $n$.', 'Dividing by $\\sqrt{n}$ removes it.', 'Unscaled, `softmax` saturates.']",
};

/** The aliases of an answer, as many as the gate requires. */
const aliases = (slug: string) =>
  `[${[slug, ...Array.from({ length: 7 }, (_, index) => `${slug} alias ${index + 2}`)].join(', ')}]`;

const RELATED: Record<string, string> = { '1-01': '1-02, 1-03', '1-02': '1-01, 1-03', '1-03': '1-01, 1-02' };

function question(id: string, slug: string): Files {
  const folder = `content/questions/${id}-${slug}`;
  const facts = `category: fundamentals
tags: [attention, softmax]
related: [${RELATED[id]}]
difficulty: 1
aliases: ${aliases(slug)}
verified: 2026-11-23
points: ${POINTS.zh}`;
  const words = `aliases: ${aliases(slug)}\npoints: ${POINTS.en}`;
  // There is no blank line before a lead: the first section begins at line 13 in Chinese and at line 7 in English.
  return {
    [`${folder}/zh.mdx`]: `---\ntitle: 问题${id}\n${facts}\n---\n${LEAD.zh}\n\n${BODY.zh}`,
    [`${folder}/en.mdx`]: `---\ntitle: Question ${id}\n${words}\n---\n${LEAD.en}\n${BODY.en}`,
    [`${folder}/variance.py`]: 'print(64)\n',
    [`${folder}/variance.out`]: '64\n',
  };
}

const titled = (zh: string, en: string) => ({ title: { zh, en }, summary: { zh, en } });
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Names of the drawings that exist for the valid content. */
export const DRAWINGS = ['masks', 'encoder-decoder'];

/** The interactive figures that exist for the valid content. */
export const FIGURES = { saturation: { fields: { dk: step([64, 512], 64) } } };

/** The smallest content without faults, in which tests plant faults: three questions and one page about the site. */
export function validContent(): Files {
  const page = (title: string, text: string, more = '') =>
    `---\ntitle: ${title}\ndescription: ${text}\n---\n\n${text}\n\n${more}\n`;
  return {
    ...question('1-01', 'one'),
    ...question('1-02', 'two'),
    ...question('1-03', 'three'),
    'content/site/notation/zh.mdx': page('记号', '$d$ 是维度。', '![三行三列](./grid.svg)'),
    'content/site/notation/en.mdx': page('Notation', '$d$ is the dimension.', '![Three rows](./grid.svg)'),
    'content/site/notation/grid.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
    'content/site/checking/zh.mdx': page('核对', '每个数都算过。'),
    'content/site/checking/en.mdx': page('Checking', 'Every number was recomputed.'),
    'content/categories.json': json({
      fundamentals: { number: 1, ...titled('基础', 'Fundamentals') },
      training: { number: 2, ...titled('训练', 'Training') },
      applications: { number: 3, ...titled('应用', 'Applications') },
      'in-depth': { number: 4, ...titled('深入', 'In depth') },
      performance: { number: 5, ...titled('性能', 'Performance') },
      scenarios: { number: 6, ...titled('场景', 'Scenarios') },
    }),
    'content/tags.json': json({
      attention: titled('注意力', 'Attention'),
      softmax: titled('softmax', 'Softmax'),
    }),
    'content/glossary.json': json([
      {
        en: 'gradient',
        zh: '梯度',
        id: 'gradient',
        meaning: { zh: '$\\nabla f$，导数。', en: '$\\nabla f$, the derivative.' },
        see: ['/q/1-01/#why'],
      },
    ]),
    'content/corrections.json': json([
      {
        date: '2026-11-29',
        id: '1-01',
        section: 'why',
        was: { zh: '方差是 $d$。', en: 'The variance is $d$.' },
        is: { zh: '方差是 $d_k$，即一个头的宽度。', en: 'The variance is $d_k$, the width of one head.' },
      },
      {
        date: '2026-11-23',
        id: '1-02',
        was: { zh: '掩码乘在权重上。', en: 'The mask multiplies the weights.' },
        is: { zh: '掩码加在分数上。', en: 'The mask is added to the scores.' },
      },
    ]),
    'content/references.bib': `@inproceedings{vaswani2017attention,
  title = {Attention Is {All} You Need},
  author = {Vaswani, Ashish},
  year = {2017},
  url = {https://arxiv.org/abs/1706.03762}
}
`,
  };
}
