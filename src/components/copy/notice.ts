import type { CopyWords } from '../../languages/copy-words.ts';
import { copyField } from './clipboard.ts';
import { style } from './style.ts';

/** How long the note is shown after copying, in milliseconds. */
const SHOWN = 2500;

interface Parts {
  box: HTMLElement;
  note: HTMLElement;
}

let parts: Parts | undefined;
let clearing: ReturnType<typeof setTimeout>;

/** Shows a short note at the bottom of the window, also to screen readers; it disappears by itself. */
export function say(message: string): void {
  const { box, note } = ready();
  box.replaceChildren(note);
  note.textContent = message;
  clearTimeout(clearing);
  clearing = setTimeout(() => (note.textContent = ''), SHOWN);
}

/**
 * Copies a text without the clipboard's interface. If the browser refuses that as well, the text is shown, selected,
 * until the reader closes it.
 */
export function copyByHand(text: string, words: CopyWords): void {
  const { box, note } = ready();
  const back = document.activeElement;
  const field = document.createElement('textarea');
  field.readOnly = true;
  field.value = text;
  field.setAttribute('aria-label', words.failed);
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = words.close;
  const hide = () => {
    note.textContent = '';
    box.replaceChildren(note);
    if (back instanceof HTMLElement) back.focus();
  };
  close.addEventListener('click', hide);
  box.onkeydown = ({ key }) => {
    if (key === 'Escape') hide();
  };
  clearTimeout(clearing);
  box.replaceChildren(note, field, close);
  if (copyField(field)) {
    hide();
    say(words.done);
  } else {
    note.textContent = words.failed;
  }
}

/** The note, which is empty until something is copied, because screen readers announce changes of its text only. */
function ready(): Parts {
  if (parts) return parts;
  style();
  const box = document.createElement('div');
  const note = document.createElement('p');
  box.className = 'copy-notice';
  box.dataset['screenOnly'] = '';
  note.setAttribute('role', 'status');
  note.dataset['copyStatus'] = '';
  box.append(note);
  document.body.append(box);
  return (parts = { box, note });
}
