import type { Browser } from '@playwright/test';
import { brotliCompressSync } from 'node:zlib';
import type { CompressedSite } from '../compressed.ts';
import { watchRequests } from '../requests.ts';

/** What a first visit of a page loads by itself, in bytes compressed with Brotli, without headers. */
export interface Weight {
  path: string;
  html: number;
  css: number;
  js: number;
  /** Font files, and the fonts that are data in the page or in a style sheet. */
  fonts: number;
  images: number;
  other: number;
  requests: number;
}

/** HTML, style sheets and scripts together. */
export const codeOf = ({ html, css, js }: Weight): number => html + css + js;

/** Everything together. */
export const totalOf = (weight: Weight): number =>
  codeOf(weight) + weight.fonts + weight.images + weight.other;

type Kind = Exclude<keyof Weight, 'path' | 'requests'>;

const KINDS: Record<string, Kind> = {
  document: 'html',
  stylesheet: 'css',
  script: 'js',
  font: 'fonts',
  image: 'images',
};

/** Fonts that are data in a page or a style sheet; they are fonts, whatever carries them. */
const FONT_DATA = /url\(data:font\/woff2;base64,[^)]*\)/g;

/** The bytes of a text with fonts in it, split into the text and its fonts. */
export function splitFonts(text: string, bytes: number): { rest: number; fonts: number } {
  const without = text.replace(FONT_DATA, '');
  if (without === text) return { rest: bytes, fonts: 0 };
  const rest = brotliCompressSync(without).length;
  return { rest, fonts: bytes - rest };
}

/** The size of the window: that of a phone. */
const VIEWPORT = { width: 412, height: 823 };

/**
 * Visits a page for the first time on a phone, until it loads nothing more, and weighs what it loaded. Nothing is scrolled
 * or pressed. The service worker and its two scripts (1 KiB) are left out: they are loaded two seconds after the page.
 */
export async function weigh(browser: Browser, site: CompressedSite, path: string): Promise<Weight> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    await context.addInitScript(() =>
      Object.defineProperty(navigator, 'serviceWorker', { value: undefined }),
    );
    const page = await context.newPage();
    const { loaded, quiet } = watchRequests(page);
    await page.goto(site.origin + path);
    await quiet();
    const weight: Weight = {
      path,
      html: 0,
      css: 0,
      js: 0,
      fonts: 0,
      images: 0,
      other: 0,
      requests: loaded.size,
    };
    for (const [url, type] of loaded) {
      const { pathname } = new URL(url);
      const kind = KINDS[type] ?? 'other';
      const bytes = site.bytes(pathname);
      const { rest, fonts } =
        kind === 'html' || kind === 'css'
          ? splitFonts(site.text(pathname), bytes)
          : { rest: bytes, fonts: 0 };
      weight[kind] += rest;
      weight.fonts += fonts;
    }
    return weight;
  } finally {
    await context.close();
  }
}
