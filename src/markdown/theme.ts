/** Colors of code, light and dark: each token has both, and the style sheet selects one. */
export const theme = {
  themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  defaultColor: false,
} as const;
