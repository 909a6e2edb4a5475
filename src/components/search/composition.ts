/**
 * Whether a key belongs to an input method, such as one for Chinese, and not to the page. Safari sends the last key of a
 * composition after its end, with the code 229.
 */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}
