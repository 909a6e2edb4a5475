/**
 * Writes a text to the clipboard. It must be called while the reader's click is recent, because browsers refuse it
 * otherwise; a text that is still being loaded is passed as a promise, which keeps the permission of the click.
 *
 * @returns whether the browser copied it; over plain http and in some apps it does not
 */
export async function writeClipboard(text: string | Promise<string>): Promise<boolean> {
  try {
    if (typeof text === 'string' || typeof ClipboardItem === 'undefined') {
      await navigator.clipboard.writeText(await text);
    } else {
      const blob = text.then((loaded) => new Blob([loaded], { type: 'text/plain' }));
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
    }
    return true;
  } catch {
    return false;
  }
}

/** Copies the selected text of a field in the way that works without the clipboard's interface. */
export function copyField(field: HTMLTextAreaElement): boolean {
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
