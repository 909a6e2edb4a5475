import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { permalinks } from '../questions/permalinks.ts';
import { markdownProcessor } from './pipeline.ts';

const directory = mkdtempSync(join(tmpdir(), 'pipeline-'));
const content = join(directory, 'content');

beforeAll(() => {
  const folder = join(content, 'questions', '4-20-why-scaling');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'zh.mdx'), '---\ntitle: 为什么缩放?\nview: 性能视角\n---\n');
  writeFileSync(join(folder, 'en.mdx'), '---\ntitle: Why scale?\n---\n');
  const works = ['a', 'b'].map(
    (key) => `@misc{${key}, title = {Work ${key}}, year = {2020}, url = {https://arxiv.org/abs/${key}}}`,
  );
  writeFileSync(join(content, 'references.bib'), works.join('\n'));
});

afterAll(() => rmSync(directory, { recursive: true }));

/** The HTML in the module that the pipeline produces from an answer, and the frontmatter after its plugins have run. */
async function render(language: 'zh' | 'en', source: string) {
  const processor = markdownProcessor(permalinks('/base', 'https://example.org'), content);
  const shared = { syntaxHighlight: false, shikiConfig: {} } as const;
  const renderer = await processor.createMdxRenderer?.(shared, {
    optimize: true,
    srcDir: new URL('file:///src/'),
  });
  const frontmatter: Record<string, unknown> = {};
  const path = join(content, 'questions', '1-04-why', `${language}.mdx`);
  const result = await renderer?.process(source, path, frontmatter);
  return { html: (result?.code ?? '').replaceAll('\\"', '"').replaceAll('\\n', '\n'), frontmatter };
}

describe('the pipeline', () => {
  test('gives a heading the id from its comment and a link to itself, and removes the comment', async () => {
    const { html } = await render('zh', 'Lead.\n\n## 为什么 {/* #why */}');
    expect(html).toMatch(
      /<h2 id="why">为什么<a class="heading-link" href="#why" aria-label="[^"]*为什么[^"]*"><\/a><\/h2>/,
    );
  });

  test('names the link of a heading with each formula once, as a reader would type it', async () => {
    const { html } = await render('en', 'Lead.\n\n## Why $\\sqrt{d_k}$, and `eps` {/* #why */}');
    expect(html).toMatch(/<h2 id="why">Why <span class="unbroken"><span class="katex"/);
    expect(html).toMatch(/aria-label="[^"]*Why √d_k, and eps[^"]*"><\/a><\/h2>/);
  });

  test('marks formulas and code, so that a browser does not translate them', async () => {
    const { html } = await render('zh', '系数 $d_k$ 和 `sqrt`。\n\n## 为什么 {/* #why */}\n\n$$\nx^2\n$$');
    expect(html.match(/<span class="katex" translate="no">/g)).toHaveLength(2);
    expect(html).toContain('<code translate="no">sqrt</code>');
  });

  test('resolves links to questions and pages with the language and the base path', async () => {
    const source = '[here](/q/4-20/#why) [](/q/4-20/) [term](/glossary/#softmax) [out](https://example.com/)';
    expect((await render('zh', source)).html).toContain(
      '<a href="/base/questions/why-scaling/#why">here</a> <a href="/base/questions/why-scaling/">为什么缩放（性能视角）</a> ' +
        '<a href="/base/glossary/#softmax">term</a> <a href="https://example.com/">out</a>',
    );
    expect((await render('en', source)).html).toContain(
      '<a href="/base/en/questions/why-scaling/">Why scale</a>',
    );
  });

  test('refuses a link to a question or page that does not exist, and reports its position', async () => {
    await expect(render('zh', 'a\n\n[x](/q/9-99/)')).rejects.toMatchObject({
      line: 3,
      message: expect.stringContaining('9-99'),
    });
    await expect(render('zh', '[x](/questions/why-scaling/)')).rejects.toThrow('leads to no page');
  });

  test('numbers citations by first use and links them to their works and back', async () => {
    const { html, frontmatter } = await render('zh', 'One [@b]. **Two [@a, §3; @b]**.');
    expect(html).toContain('One <span class="citation">[<a href="#ref-b" id="cite-b-1">1</a>]</span>.');
    expect(html).toContain(
      '<strong>Two <span class="citation">[<a href="#ref-a" id="cite-a-1">2</a>, §3, <a href="#ref-b" id="cite-b-2">1</a>]</span></strong>',
    );
    expect(html).toMatch(/<h2 id="references">参考文献<a class="heading-link"/);
    expect(html).toMatch(
      /<li id="ref-b"><span lang="en"><a href="https:\/\/arxiv.org\/abs\/b">Work b<\/a>. 2020. arXiv:b.<\/span> <a href="#cite-b-1"[^>]*>↑<\/a> <a href="#cite-b-2"/,
    );
    expect(frontmatter['references']).toMatchObject([
      { key: 'b', number: 1 },
      { key: 'a', number: 2 },
    ]);
  });

  test('adds no list of works to a page without citations', async () => {
    expect((await render('en', 'Nothing.')).html).not.toContain('id="references"');
  });

  test('refuses a citation of a work that is not in the bibliography, and reports its position', async () => {
    await expect(render('en', 'a\n\nb [@nope].')).rejects.toMatchObject({
      line: 3,
      message: expect.stringContaining('"nope"'),
    });
  });

  test('puts display formulas and tables into boxes that scroll and can be focused with the keyboard', async () => {
    const { html } = await render('en', '$$\nx^2\n$$\n\n| a |\n| - |\n| 1 |');
    expect(html).toMatch(
      /<div class="formula-box" role="group" aria-label="Formula" tabindex="0"><span class="katex-display">/,
    );
    expect(html).toMatch(/<div class="table-box" role="group" aria-label="Table" tabindex="0"><table>/);
  });

  test('writes a formula as MathML for screen readers and as HTML for display', async () => {
    const { html } = await render('en', '$d_k$');
    expect(html).toMatch(/<span class="katex-mathml"><math.*<span class="katex-html" aria-hidden="true">/);
  });

  test('keeps a short formula on one line with the punctuation around it, and lets a long one break', async () => {
    const { html } = await render('zh', '设（$n$）与 $d_k$，又 $m$ 与 $a_1 + a_2 + a_3 + a_4 + a_5$。');
    expect(html).toMatch(
      /设<wbr\s*\/?><span class="unbroken">（<span class="katex" translate="no">.*?<\/span>）<\/span>与 <span class="unbroken">/,
    );
    expect(html.match(/unbroken/g)).toHaveLength(2);
  });

  test('lets a line break before a formula that is kept together, also between two of them', async () => {
    expect((await render('zh', '设 $a$，$b$。')).html).toMatch(
      /，<\/span><wbr\s*\/?><span class="unbroken">/,
    );
  });

  test('parses Chinese emphasis beside punctuation', async () => {
    expect((await render('zh', '**注意力(Attention)**机制，**“查询”**与键')).html).toContain(
      '<strong>注意力(Attention)</strong>机制，<strong>“查询”</strong>与键',
    );
  });

  test('passes language and folder to listings and figures', async () => {
    const { html } = await render('en', '<Code file="x.py" />\n\n<Figure name="masks" />');
    expect(html).toMatch(/file: "x.py",\s+language: "en",\s+folder: "questions\/1-04-why"/);
    expect(html).toMatch(/name: "masks",\s+language: "en"/);
  });
});
