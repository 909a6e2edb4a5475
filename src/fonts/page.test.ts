import katex from 'katex';
import { expect, test } from 'vitest';
import { withFonts, type SiteFonts } from './page.ts';

const fonts: SiteFonts = {
  files: new Map([
    ['Main-Regular', '/main.woff2'],
    ['Caligraphic-Regular', '/caligraphic.woff2'],
  ]),
  rest: '/rest.css',
  data: (face, characters) => Promise.resolve(`data:${face},${[...characters].join('')}`),
};

const KATEX =
  '<style>@font-face{font-family:KaTeX_Main;src:url(x)}@font-face{font-family:KaTeX_AMS;src:url(y)}</style>';

const page = (lead: string, rest: string) =>
  `<html><head>${KATEX}<script>first()</script></head><body><section><h2 id="lead">L</h2>${katex.renderToString(lead)}</section>${katex.renderToString(rest)}</body></html>`;

test('a page has the files of the fonts in the place of those of KaTeX, and the other faces at its end', async () => {
  const html = await withFonts(page('1', 'x'), fonts);
  expect(html).toContain('src:url(/main.woff2)format("woff2")}');
  expect(html).not.toContain('url(x)');
  expect(html).not.toContain('url(y)');
  expect(html).toContain('<link rel="stylesheet" href="/rest.css"></body>');
});

test('the glyphs of the lead are in the page, after the files and before the first script, with a space', async () => {
  const html = await withFonts(page('1', '2'), fonts);
  expect(html).toContain(
    'src:url(data:Main-Regular,1 )format("woff2");unicode-range:U+31,U+20}</style><script>first()',
  );
  expect(html.indexOf('data:Main-Regular')).toBeGreaterThan(html.indexOf('/main.woff2'));
});

test('a page that uses a rare face contains its own glyphs of it', async () => {
  expect(await withFonts(page('1', '\\mathcal{O}'), fonts)).toContain('src:url(data:Caligraphic-Regular,O )');
  expect(await withFonts(page('1', 'x'), fonts)).not.toContain('data:Caligraphic-Regular');
});

test('a page without formulas gets no fonts, and one with formulas but without the style of KaTeX fails', async () => {
  expect(await withFonts('<html><head><script>a</script></head><body></body></html>', fonts)).toBe(
    '<html><head><script>a</script></head><body></body></html>',
  );
  await expect(withFonts(`<head></head><body>${katex.renderToString('x')}</body>`, fonts)).rejects.toThrow(
    'has formulas and no font of KaTeX',
  );
});
