import { type Form, pageWords } from './place.ts';
import { style } from './style.ts';

/** The forms that the menu of a section offers; a click on the link of its heading has copied the link itself. */
const OTHERS: Form[] = ['markdownLink', 'bibtex'];

/** The distance of the menu from the edges of the window, in pixels. */
const MARGIN = 8;

let open: HTMLElement | undefined;

/**
 * Shows the other forms of a section's link below the link of its heading. The menu comes after the heading in the order
 * of focus; Escape or a click elsewhere closes it.
 */
export function offerForms(link: HTMLElement, copy: (form: Form) => void): void {
  open?.remove();
  if (!('popover' in link)) return;
  style();
  const words = pageWords();
  const menu = document.createElement('div');
  menu.className = 'copy-menu';
  menu.popover = 'auto';
  menu.role = 'group';
  menu.ariaLabel = words.otherForms;
  for (const form of OTHERS) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'quiet';
    button.textContent = words[form];
    button.addEventListener('click', () => {
      menu.hidePopover();
      link.focus({ preventScroll: true });
      copy(form);
    });
    menu.append(button);
  }
  menu.addEventListener('toggle', ({ newState }) => {
    if (newState === 'closed') menu.remove();
  });
  link.parentElement?.after(menu);
  menu.showPopover();
  place(menu, link);
  // Following the link to the section took the focus away; with it, the next press of Tab comes to the menu.
  link.focus({ preventScroll: true });
  open = menu;
}

/** Places the menu below the link, within the width of the window; it scrolls with the page. */
function place(menu: HTMLElement, link: HTMLElement): void {
  const { left, bottom } = link.getBoundingClientRect();
  const most = document.documentElement.clientWidth - menu.offsetWidth - MARGIN;
  menu.style.left = `${Math.max(MARGIN, Math.min(left, most)) + scrollX}px`;
  menu.style.top = `${bottom + scrollY}px`;
}
