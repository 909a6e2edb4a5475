import css from './copy.css?inline';

let adopted = false;

/** Adds the styles of the note and of the menu to the page. They are loaded with the script, after the first click. */
export function style(): void {
  if (adopted) return;
  adopted = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
