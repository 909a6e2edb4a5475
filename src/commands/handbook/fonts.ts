import { createRequire } from 'node:module';

/** The fonts of a handbook, from a package, because the Chinese fonts of most systems cannot be searched in a PDF. */
const FONT_FILES = ['chinese-simplified', 'latin'].flatMap((subset) =>
  [400, 700].map((weight) => ({ subset, weight, file: `noto-sans-sc-${subset}-${weight}-normal.woff2` })),
);
const FAMILIES: Record<string, string> = {
  'chinese-simplified': 'Handbook Chinese',
  latin: 'Handbook Latin',
};

/** The style that loads the fonts. */
export const FONT_STYLE = [
  ...FONT_FILES.map(
    ({ subset, weight, file }) =>
      `@font-face { font-family: '${FAMILIES[subset]}'; font-weight: ${weight}; src: url('${fontAddress(file)}'); }`,
  ),
  // The fonts of KaTeX have the mathematical signs that the two above lack.
  ":root { --handbook-font: 'Handbook Latin', 'Handbook Chinese', KaTeX_Main, sans-serif; }",
].join('\n');

function fontAddress(file: string): string {
  return `/handbook-fonts/${file}`;
}

/** The addresses of all fonts, as a pattern of Playwright. */
export const FONT_ADDRESSES = '**/handbook-fonts/*';

/** The file of a font, by its address. */
export function fontFile(address: string): string {
  const name = address.split('/').at(-1) ?? '';
  return createRequire(import.meta.url).resolve(`@fontsource/noto-sans-sc/files/${name}`);
}
