/** The number of layers of each stack. */
export interface Depth {
  encoder: number;
  decoder: number;
}

/**
 * The number of layers that must run in sequence in a forward pass of training, which does not depend on the length of
 * the target.
 */
export function trainingChain({ encoder, decoder }: Depth): number {
  return encoder + decoder;
}

/**
 * The number of layers that must run in sequence to generate `tokens` tokens: those of the encoder once, and those of
 * the decoder once per token.
 */
export function generationChain({ encoder, decoder }: Depth, tokens: number): number {
  return encoder + tokens * decoder;
}
