const root = document.documentElement;

/** Lets the control show the choice that FirstPaint has applied; a new one is applied and kept. */
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
    // Storage is closed: the choice holds for this page.
  }
}

/** The bar of a phone's browser takes the colour of the page, whatever the system prefers. */
function paintBrowserBar(): void {
  const { backgroundColor } = getComputedStyle(root);
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]'))
    meta.content = backgroundColor;
}
