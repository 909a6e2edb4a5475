import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { printHandbook } from '../src/commands/handbook/print.ts';
import { outDir } from '../src/commands/command.ts';
import { LANGUAGES } from '../src/languages/language.ts';
import { takeAlongWords } from '../src/languages/take-along-words.ts';
import { links } from './site.ts';
import { expect, test } from './test.ts';

/** The smallest category, so that printing it takes seconds. */
const CATEGORY = 'scenarios';

/** The height of the lower margin, which contains only the page number, in points. */
const FOOTER = 56;

/** A page without its number. */
interface Page {
  text: string;
  /** The height of the last line above the lower edge, in points. */
  lowest: number;
}

interface Outline {
  title: string;
  items: Outline[];
}

async function read(pdf: Uint8Array) {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages: Page[] = [];
  const targets: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: true });
    const lines = items.flatMap((item) =>
      'str' in item && item.str.trim() ? [{ text: item.str, y: Number(item.transform[5]) }] : [],
    );
    const body = lines.filter(({ y }) => y > FOOTER);
    pages.push({
      text: body.map(({ text }) => text).join(''),
      lowest: Math.min(...body.map(({ y }) => y)),
    });
    for (const { url } of (await page.getAnnotations()) as { url?: string }[]) if (url) targets.push(url);
  }
  const outline = (await document.getOutline()) as Outline[];
  return { pages, targets, outline };
}

/** The text of a PDF as poppler reads it; `undefined` on a machine without poppler. */
function popplerText(pdf: Uint8Array): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-'));
  const file = join(folder, 'handbook.pdf');
  writeFileSync(file, pdf);
  const { stdout, status } = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return status === 0 ? stdout : undefined;
}

for (const language of LANGUAGES) {
  test(`a handbook in ${language} has contents with page numbers, bookmarks, short links and full pages`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(120_000);
    const site = { directory: outDir(), address: baseURL ?? '', categories: [CATEGORY] };
    const pdf = await printHandbook(browser, site, language);
    const { pages, targets, outline } = await read(pdf);

    const { contents } = takeAlongWords(language).inHandbook;
    expect(pages[1]?.text).toContain(contents);
    const [, second] = /6-02.*?(\d+)$/.exec(pages[1]?.text ?? '') ?? [];
    expect(pages[Number(second) - 1]?.text).toContain('6-02');

    expect(outline.map(({ title }) => title)).toEqual([contents, expect.stringContaining('6 ')]);
    expect(outline[1]?.items.map(({ title }) => title.slice(0, 4))).toEqual(['6-01', '6-02']);

    expect(targets.map((url) => new URL(url).pathname)).toContain(links.short('6-01', language));
    expect(targets.filter((url) => url.startsWith(baseURL ?? 'no address'))).toEqual([]);

    // Every page but the cover, the contents and the last is full: its last line is in the lowest third.
    const gaps = pages.slice(2, -1).flatMap(({ lowest }, index) => (lowest > 842 / 3 ? [index + 3] : []));
    expect(gaps).toEqual([]);

    // Chinese fonts of the system come out as radicals, which cannot be searched.
    const all = pages.map(({ text }) => text).join('');
    expect(all.match(/[\u2e80-\u2fdf]/g)?.length ?? 0).toBeLessThan(5);
    const text = popplerText(pdf) ?? all;
    expect(text).toContain('6-01');
    expect(text).toContain(language === 'zh' ? '学习率' : 'learning rate');
  });
}
