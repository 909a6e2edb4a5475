/** Layers of the two stacks. */
export interface Depth {
  encoder: number;
  decoder: number;
}

/** Layers that must run one after the other in a forward pass of training: the target's length does not matter. */
export function trainingChain({ encoder, decoder }: Depth): number {
  return encoder + decoder;
}

/** Layers one after the other until `tokens` tokens are generated: the encoder once, the decoder for every token. */
export function generationChain({ encoder, decoder }: Depth, tokens: number): number {
  return encoder + tokens * decoder;
}
