/* The control shows the choice that FirstPaint has applied; a new one is applied and kept. */
const root = document.documentElement;
const choice = document.querySelector<HTMLSelectElement>('[data-theme-choice]');

if (choice) {
  choice.value = root.dataset['theme'] ?? 'system';
  choice.addEventListener('change', () => {
    apply(choice.value);
    keep(choice.value);
    paintBrowserBar();
  });
  if (choice.value !== 'system') paintBrowserBar();
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
