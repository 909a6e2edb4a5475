const root = document.documentElement;

/** Makes the control show the theme that FirstPaint has applied; a new choice is applied and stored. */
export function offerThemes(): void {
  const control = document.querySelector<HTMLSelectElement>('[data-theme-choice]');
  if (!control) return;
  control.value = root.dataset['theme'] ?? 'system';
  control.addEventListener('change', () => {
    apply(control.value);
    keep(control.value);
    paintBrowserBar();
  });
  if (control.value !== 'system') paintBrowserBar();
}

function apply(theme: string): void {
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}

function keep(theme: string): void {
  try {
    if (theme === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage is not available: the choice applies to this page only.
  }
}

/** Gives the bar of a phone's browser the color of the page, regardless of the system's theme. */
function paintBrowserBar(): void {
  const { backgroundColor } = getComputedStyle(root);
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]'))
    meta.content = backgroundColor;
}
