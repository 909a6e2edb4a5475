import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { joinPdfs, pdfText } from './join-pdf.ts';

/** A PDF of one empty page in the form that Chromium writes, with an anchor and a link to another one. */
function onePage(anchor: string, target: string): Uint8Array {
  const objects = [
    '<</Title (1 0 R \\( )>>',
    '<</Type /Page\n/MediaBox [0 0 100 100]\n/Annots [3 0 R]\n/Contents 4 0 R\n/Parent 5 0 R>>',
    `<</Type /Annot\n/Subtype /Link\n/Rect [0 0 9 9]\n/Dest /${target}>>`,
    '<</Length 9>> stream\n(1 0 R)\n\xff\nendstream',
    '<</Type /Pages\n/Count 1\n/Kids [2 0 R]>>',
    `<</${anchor} [2 0 R /XYZ 0 90 0]>>`,
    '<</Type /Catalog\n/Pages 5 0 R\n/Dests 6 0 R>>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 8\n0000000000 65535 f \n${offsets.join('')}trailer\n<</Size 8\n/Root 7 0 R\n/Info 1 0 R>>\n`;
  return Buffer.from(`${text}${table}startxref\n${text.length}\n%%EOF\n`, 'latin1');
}

const joined = joinPdfs(
  [onePage('a', 'b'), onePage('b', 'a')],
  [
    { title: '甲', anchor: 'a' },
    { title: 'B', anchor: 'b', children: [{ title: 'C', anchor: 'a' }] },
  ],
);

describe('joined PDFs', () => {
  const task = getDocument({ data: new Uint8Array(joined), verbosity: 0 });

  test('have all pages, and links from one file to anchors of another', async () => {
    const document = await task.promise;
    expect(document.numPages).toBe(2);
    const second = await document.getPage(2);
    const [link] = (await second.getAnnotations()) as { dest?: string }[];
    expect(link?.dest).toBe('a');
    const target = (await document.getDestination('a')) as [{ num: number; gen: number }] | null;
    expect(target && (await document.getPageIndex(target[0]))).toBe(0);
  });

  test('have bookmarks in two levels', async () => {
    const outline = (await (await task.promise).getOutline()) as { title: string; items: unknown[] }[];
    expect(outline).toMatchObject([
      { title: '甲', dest: 'a', items: [] },
      { title: 'B', dest: 'b', items: [{ title: 'C', dest: 'a' }] },
    ]);
  });

  test('keep streams and strings that look like references', () => {
    const text = Buffer.from(joined).toString('latin1');
    expect(text.split('stream\n(1 0 R)\n\xff\nendstream').length).toBe(3);
    expect(text).toContain('/Title (1 0 R \\( )');
  });
});

test('a file that Chromium did not write is refused', () => {
  expect(() => joinPdfs([new TextEncoder().encode('%PDF-1.7')], [])).toThrow('Print it with Chromium');
});

test('a text of a PDF is in UTF-16', () => {
  expect(pdfText('A题')).toBe('<feff00419898>');
});
