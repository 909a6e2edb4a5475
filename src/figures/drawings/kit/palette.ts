/** The colors of the site, [light, dark], for a standalone drawing; named as the tokens; a test checks that they are equal. */
export const PALETTE = {
  'color-background': ['#fcfcfb', '#14171a'],
  'color-surface': ['#f3f4f1', '#1d2125'],
  'color-line': ['#dfe0da', '#343a40'],
  'color-text': ['#1c1f22', '#e0e4e7'],
  'color-muted': ['#595e64', '#a4abb2'],
  'color-accent': ['#00637a', '#7cc8dc'],
  second: ['#b3500a', '#f0a15c'],
  third: ['#6a2c9a', '#b58af0'],
} as const;

function tokens(scheme: 0 | 1): string {
  return Object.entries(PALETTE)
    .map(([name, pair]) => `--${name}:${pair[scheme]};`)
    .join('');
}

/** The style rules that define the site's tokens in a standalone drawing, light or dark according to the reader's system. */
export function standaloneTokens(): string {
  const dark = `@media (prefers-color-scheme:dark){.drawing{${tokens(1)}}}`;
  const ground =
    '.ground{fill:var(--color-background)}.drawing text{font-family:system-ui,sans-serif;text-autospace:normal}';
  return `.drawing{color-scheme:light dark;${tokens(0)}}${dark}${ground}`;
}
