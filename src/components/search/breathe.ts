/** Milliseconds of work after which other work gets its turn; a key is answered late after 50. */
const MOST = 12;

/**
 * Makes a function that is awaited between steps of long work. It lets the browser answer keys and paint if the last
 * pause is long enough ago.
 */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < MOST) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
