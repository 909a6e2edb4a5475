/** Colours of code, light and dark at once: each token carries both, and the style sheet picks. */
export const theme = {
  themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  defaultColor: false,
} as const;
