/**
 * Whether a key pressed in this element is typed text. A field of a dialog that was just closed is none, although it keeps
 * the focus until the browser paints again.
 */
export function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.getClientRects().length > 0 &&
    (target.isContentEditable || target.matches('input, textarea, select, [role="textbox"]'))
  );
}
