/** The colors of the site, [light, dark], for a standalone drawing; a test checks that they equal the tokens. */
export const PALETTE = {
  background: ['#fcfcfb', '#14171a'],
  surface: ['#f3f4f1', '#1d2125'],
  line: ['#dfe0da', '#343a40'],
  text: ['#1c1f22', '#e0e4e7'],
  muted: ['#595e64', '#a4abb2'],
  accent: ['#00637a', '#7cc8dc'],
} as const;

function tokens(scheme: 0 | 1): string {
  return Object.entries(PALETTE)
    .map(([name, pair]) => `--color-${name}:${pair[scheme]};`)
    .join('');
}

/** The style rules that define the site's tokens in a standalone drawing, light or dark according to the reader's system. */
export function standaloneTokens(): string {
  const dark = `@media (prefers-color-scheme:dark){.drawing{${tokens(1)}}}`;
  const ground =
    '.ground{fill:var(--color-background)}.drawing text{font-family:system-ui,sans-serif;text-autospace:normal}';
  return `.drawing{color-scheme:light dark;${tokens(0)}}${dark}${ground}`;
}
