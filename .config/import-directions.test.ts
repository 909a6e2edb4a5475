import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { misdirection } from './import-directions.ts';

const eslint = new ESLint({ cwd: process.cwd(), overrideConfigFile: '.config/eslint.config.js' });

/** The messages of the project's own lint for a text at a path; the file need not exist. */
async function lint(filePath: string, text: string): Promise<string[]> {
  const results = await eslint.lintText(text, { filePath });
  return results.flatMap((result) => result.messages.map((message) => message.message));
}

describe('the lint', { timeout: 30_000 }, () => {
  test('refuses a component that imports a page, and names the direction', async () => {
    const planted = "---\nimport Page from '../pages/404.astro';\n---\n<Page />\n";
    expect(await lint('src/components/Planted.astro', planted)).toEqual([
      expect.stringMatching(
        /src\/components may not import src\/pages .*pages → layouts → components → figures/,
      ),
    ]);
  });

  test('sees an import inside the script of a component', async () => {
    const planted = "<p></p>\n<script>\n  import '../layouts/Page.astro';\n</script>\n";
    expect(await lint('src/components/Planted.astro', planted)).toEqual([
      expect.stringContaining('src/components may not import src/layouts'),
    ]);
  });

  test('refuses the DOM in src/questions', async () => {
    const planted = 'export const width = document.body.clientWidth;\n';
    expect(await lint('src/questions/schema.ts', planted)).toEqual([
      expect.stringContaining('must not use the DOM'),
    ]);
  });
});

describe('an import', () => {
  test('is allowed within a folder and to a lower folder', () => {
    expect(misdirection('src/pages/[...lang]/index.astro', '../../layouts/Page.astro')).toBeUndefined();
    expect(misdirection('src/components/Nav.astro', './Link.astro')).toBeUndefined();
    expect(misdirection('src/gates/formulas.ts', '../markdown/source.ts')).toBeUndefined();
    expect(misdirection('src/questions/schema.ts', 'zod')).toBeUndefined();
  });

  test('is refused to a higher folder', () => {
    expect(misdirection('src/languages/words.ts', '../questions/schema.ts')).toContain(
      'src/languages may not import',
    );
    expect(misdirection('src/questions/library.ts', '../markdown/source.ts')).toContain(
      'src/questions may not',
    );
    expect(misdirection('src/markdown/source.ts', '../content.ts')).toContain('src/markdown may not import');
  });

  test('of astro:content is allowed only in src/content.ts', () => {
    expect(misdirection('src/content.ts', 'astro:content')).toBeUndefined();
    expect(misdirection('src/pages/index.astro', 'astro:content')).toContain('only src/content.ts');
  });

  test('of Astro or of Node is refused in questions, models, practice and drawings', () => {
    expect(misdirection('src/questions/library.ts', 'astro/zod')).toContain('must not import Astro');
    expect(misdirection('src/practice/session/session.ts', 'node:fs')).toContain('read files');
    expect(misdirection('src/figures/drawings/masks/model.ts', 'fs')).toContain('read files');
    expect(misdirection('src/figures/drawings/masks/drawing.ts', 'node:fs')).toContain('read files');
    expect(misdirection('src/figures/interactive/mask/figure.ts', 'fs')).toContain('read files');
    expect(misdirection('src/figures/drawings/kit/render.ts', 'node:fs')).toBeUndefined();
  });

  test('into an unknown folder of src/ is refused', () => {
    expect(misdirection('src/pages/index.astro', '../utils/date.ts')).toContain(
      'src/utils is not a known folder',
    );
  });
});

describe('the folders of search', () => {
  test('index and evaluation may import query and terms, query may import terms', () => {
    expect(misdirection('src/search/index/bundle.ts', '../query/manifest.ts')).toBeUndefined();
    expect(misdirection('src/search/evaluation/built-search.ts', '../query/find.ts')).toBeUndefined();
    expect(misdirection('src/search/query/find.ts', '../terms/segment.ts')).toBeUndefined();
  });

  test('an import against that direction is refused', () => {
    expect(misdirection('src/search/terms/stem.ts', '../query/find.ts')).toContain('may not import');
    expect(misdirection('src/search/query/find.ts', '../index/bundle.ts')).toContain('may not import');
    expect(misdirection('src/search/index/bundle.ts', '../evaluation/metrics.ts')).toContain(
      'may not import',
    );
  });

  test('a file outside these folders is refused with the list of them', () => {
    expect(misdirection('src/search/extra.ts', './terms/stem.ts')).toContain('is in none of the folders');
  });
});

describe('figures and models', () => {
  test('a figure may import its kit and the models', () => {
    expect(misdirection('src/figures/drawings/ffn/drawing.ts', '../kit/svg.ts')).toBeUndefined();
    expect(
      misdirection('src/figures/interactive/mask/model.ts', '../../../models/softmax.ts'),
    ).toBeUndefined();
  });

  test('a figure may not import another figure, whether drawing or interactive', () => {
    expect(misdirection('src/figures/drawings/ffn/drawing.ts', '../kv-cache/model.ts')).toContain(
      'src/models/',
    );
    expect(misdirection('src/figures/interactive/mask/model.ts', '../depth/stack.ts')).toContain(
      'src/models/',
    );
    expect(misdirection('src/figures/interactive/mask/model.ts', '../../drawings/ffn/model.ts')).toContain(
      'src/models/',
    );
  });

  test('a model may import only other models', () => {
    expect(misdirection('src/models/mask-algebra.ts', './attention-masks.ts')).toBeUndefined();
    expect(misdirection('src/models/softmax.ts', 'd3-scale')).toContain('only each other');
    expect(misdirection('src/models/softmax.ts', '../languages/language.ts')).toContain('only each other');
  });
});
