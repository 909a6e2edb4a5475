import { useLayoutEffect, useRef } from 'preact/hooks';

/** What the keys of a session do; a key without an action keeps its usual meaning. */
export interface KeyActions {
  reveal?: (() => void) | undefined;
  /** Grades by the number of the key. */
  choose?: ((number: number) => void) | undefined;
  accept?: (() => void) | undefined;
  move?: ((step: 1 | -1) => void) | undefined;
  undo?: (() => void) | undefined;
  bookmark?: (() => void) | undefined;
  open?: (() => void) | undefined;
}

/** Elements in which the keys are typed text, or which are in front of the page. */
const TYPED = 'input:not([type="checkbox"]), select, textarea, [contenteditable], dialog';
/** Elements that space and Enter already operate. */
const OPERATED = 'a, button, summary, input';

/** Listens to the keys of a session. */
export function useKeys(actions: KeyActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  // Before the card is painted, so that no key is lost between two cards.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : document.body;
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || target.closest(TYPED)) return;
      const action = actionOf(event.key, target, latest.current);
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

function actionOf(key: string, target: Element, actions: KeyActions): (() => void) | undefined {
  const { choose, move } = actions;
  switch (key) {
    case ' ':
      return target.closest(OPERATED) ? undefined : actions.reveal;
    case 'Enter':
      return target.closest('a, button, summary') ? undefined : actions.accept;
    case 'ArrowUp':
    case 'ArrowDown':
      return neighbor(target, key === 'ArrowUp' ? -1 : 1);
    case 'ArrowLeft':
      return move && (() => move(-1));
    case 'ArrowRight':
      return move && (() => move(1));
    case 'u':
    case 'U':
      return actions.undo;
    case 'b':
    case 'B':
      return actions.bookmark;
    case 'o':
    case 'O':
      return actions.open;
    default:
      return choose && /^[1-4]$/.test(key) ? () => choose(Number(key)) : undefined;
  }
}

/** Moves the focus to the next or the previous checkbox of the same list. */
function neighbor(target: Element, step: number): (() => void) | undefined {
  const list = target.closest('.practice-points');
  if (!list || !target.matches('input')) return undefined;
  const boxes = [...list.querySelectorAll('input')];
  const next = boxes[boxes.indexOf(target as HTMLInputElement) + step];
  return () => next?.focus();
}
