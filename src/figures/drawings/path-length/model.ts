/** The kinds of layers by which information passes between the words of a sequence. */
export type Layer = 'recurrent' | 'convolution' | 'dilated' | 'attention';

/** The number of layers, or of recurrent steps, until the last of `n` words depends on the first; `k` is the kernel width. */
export function longestPath(layer: Layer, n: number, k: number): number {
  if (layer === 'recurrent') return n - 1;
  if (layer === 'attention') return 1;
  if (layer === 'convolution') return Math.ceil((n - 1) / (k - 1));
  let [depth, reach] = [0, 1];
  while (reach < n) {
    reach *= k;
    depth++;
  }
  return depth;
}

/** The words on such a path, from the first word, 0, to the last, one per layer. */
export function pathOf(layer: Layer, n: number, k: number): number[] {
  const found = [n - 1];
  for (let depth = longestPath(layer, n, k) - 1; depth >= 0; depth--) {
    const at = found[0] ?? 0;
    const jump = { recurrent: 1, convolution: k - 1, dilated: (k - 1) * k ** depth, attention: n - 1 }[layer];
    found.unshift(Math.max(0, at - jump));
  }
  return found;
}
