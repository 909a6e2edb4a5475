export type Kind = 'Q' | 'K' | 'V';

/** One column of a fused projection d×3d: its kind (Q, K or V), its head, and its index in the head. */
export interface Column {
  kind: Kind;
  head: number;
  feature: number;
}

const KINDS: readonly Kind[] = ['Q', 'K', 'V'];
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

/** The columns in order: all of Q, then K, then V (`kind`), or head by head (`head`). Heads count from 0. */
export function columns(order: 'kind' | 'head', heads: number, width: number): Column[] {
  const block = (kind: Kind, head: number) => upTo(width).map((feature) => ({ kind, head, feature }));
  if (order === 'kind') return KINDS.flatMap((kind) => upTo(heads).flatMap((head) => block(kind, head)));
  return upTo(heads).flatMap((head) => KINDS.flatMap((kind) => block(kind, head)));
}

/** The strides, in numbers, of one third of a fused output (B, n, 3d) that is viewed as (B, h, n, d_k) without a copy. */
export function strides(tokens: number, heads: number, width: number): [number, number, number, number] {
  const row = 3 * heads * width;
  return [tokens * row, width, row, 1];
}

/** The offset of an element in memory, in numbers from the start of Q of the first sentence. */
export function offset(
  [sentence, head, token, feature]: readonly [number, number, number, number],
  steps: readonly [number, number, number, number],
): number {
  return sentence * steps[0] + head * steps[1] + token * steps[2] + feature * steps[3];
}
