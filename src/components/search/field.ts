/** Milliseconds between the last key and the search. */
const PAUSE = 120;

export interface FieldEvents {
  /** The reader has typed something, and then paused. */
  onTyped(): void;
  /** The reader begins to type; what was planned for the old text is out of date. */
  onChange(): void;
  onEnter(): void;
}

/** Access to a field that was typed into but not read yet. */
export interface Typing {
  /** Whether the text was changed and the pause is not over. */
  waiting(): boolean;
  /** Forgets the pause, because the text is being read now. */
  read(): void;
}

/**
 * Reports what is typed into the search field. While an input method composes a word, the field holds half of it, such
 * as `zhu yi l`, so nothing is reported before the end of the composition.
 */
export function watchField(form: HTMLFormElement, field: HTMLInputElement, events: FieldEvents): Typing {
  // On Android, keyboards compose every word, also in English, and show Chinese pronunciations outside the field.
  const holds = !/Android/.test(navigator.userAgent);
  let pause: ReturnType<typeof setTimeout> | undefined;
  let composing = false;
  const read = () => {
    clearTimeout(pause);
    pause = undefined;
  };
  const changed = () => {
    events.onChange();
    read();
    if (composing) return;
    pause = setTimeout(() => {
      pause = undefined;
      events.onTyped();
    }, PAUSE);
  };
  field.addEventListener('compositionstart', () => {
    composing = holds;
    if (holds) read();
  });
  field.addEventListener('compositionend', () => {
    composing = false;
    changed();
  });
  field.addEventListener('input', changed);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!composing) events.onEnter();
  });
  return { waiting: () => pause !== undefined, read };
}
