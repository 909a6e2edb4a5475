import { expect, test } from 'vitest';
import { searchSections } from './sections.ts';

const body = `
导语 $\\sqrt{d_k}$ [@vaswani2017attention]。

## 为什么 {/* #why */}

$$
O(n^2)
$$

<Figure name="norm-axes" />

<Code file="a.py" />

- 见 [](/q/1-04/#why)
`;

test('an answer is split at its headings, and each formula appears once as readable text', () => {
  const [lead, why] = searchSections(body, 'zh', (file) => `# ${file}`);
  expect(lead).toEqual({ text: '导语 √d_k。', code: '' });
  expect(why?.id).toBe('why');
  expect(why?.title).toBe('为什么');
  expect(why?.text.match(/O\\(n\\^2\\)|O\(n\^2\)/g)).toHaveLength(1);
  expect(why?.code).toBe('# a.py\n');
});

test('an interactive figure is indexed with its title and its caption as one sentence', () => {
  const [section] = searchSections('<Figure name="saturation" start="dk=16" />', 'zh', () => '');
  expect(section?.text).toMatch(/^缩放与 softmax 的饱和：[^\n]+。$/);
});

test('a drawing is indexed with its caption in the language of the page', () => {
  const text = (language: 'zh' | 'en') => searchSections(body, language, () => '')[1]?.text ?? '';
  expect(text('zh')).not.toBe(text('en'));
});
