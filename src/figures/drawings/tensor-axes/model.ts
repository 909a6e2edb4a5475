/** The indices of one number in a tensor of shape (B, n, d): its sentence, token and feature. */
export interface Place {
  sentence: number;
  token: number;
  feature: number;
}

/** The kinds of operations: `elementwise` mixes nothing, `linear` mixes features, and `attention` mixes tokens and features. */
export type Operation = 'elementwise' | 'linear' | 'attention';

/** Whether the output at `output` depends on the input at `input`. No operation mixes sentences. */
export function reads(operation: Operation, output: Place, input: Place): boolean {
  if (output.sentence !== input.sentence) return false;
  if (operation === 'attention') return true;
  return output.token === input.token && (operation === 'linear' || output.feature === input.feature);
}

/** The number of inputs in a (B, n, d) tensor that one output depends on. */
export function readCount(operation: Operation, [tokens, features]: readonly [number, number]): number {
  if (operation === 'elementwise') return 1;
  return operation === 'linear' ? features : tokens * features;
}
