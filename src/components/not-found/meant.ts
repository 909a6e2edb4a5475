/**
 * The paths that a reader may have meant by an address that does not exist: without the punctuation that an editor took
 * for part of the address, in small letters, with a slash at the end, and with two digits for the number of a question.
 *
 * @param path path from the root of the site, without its first slash: `q/1-4/，`
 */
export function meantPaths(path: string): string[] {
  const ascii = safelyDecoded(path)
    .toLowerCase()
    .replace(/[^\x21-\x7e].*$/, '')
    .replace(/[.,;:!?)\]]+$/, '');
  const whole = ascii.endsWith('/') ? ascii : `${ascii}/`;
  const question = whole
    .replace(/^((?:en\/)?q\/\d)-(\d)\/.*/, '$1-0$2/')
    .replace(/^((?:en\/)?q\/\d-\d\d)\/.*/, '$1/');
  return [...new Set([question, whole])].filter((meant) => meant !== '/' && meant !== path);
}

function safelyDecoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
