/** Place of one number in a tensor of shape (B, n, d): its sentence, token and feature. */
export interface Place {
  sentence: number;
  token: number;
  feature: number;
}

/** What an operation does with the axes: nothing is mixed, features are, or tokens and features. */
export type Operation = 'elementwise' | 'linear' | 'attention';

/** Whether the output at `output` depends on the input at `input`. No operation mixes sentences. */
export function reads(operation: Operation, output: Place, input: Place): boolean {
  if (output.sentence !== input.sentence) return false;
  if (operation === 'attention') return true;
  return output.token === input.token && (operation === 'linear' || output.feature === input.feature);
}

/** How many numbers of a (B, n, d) tensor one output depends on. */
export function readCount(operation: Operation, [tokens, features]: readonly [number, number]): number {
  if (operation === 'elementwise') return 1;
  return operation === 'linear' ? features : tokens * features;
}
