import type { Mask } from '../../../models/attention-masks.ts';

/**
 * The mask of decoder self-attention for `fresh` tokens after `cached` ones, of shape fresh×(cached + fresh): a
 * triangle aligned at the lower right. With 0 cached tokens, it is the mask of training; with one fresh token, it is
 * that of a generation step.
 */
export function cachedMask(cached: number, fresh: number): Mask {
  return Array.from({ length: fresh }, (_, query) =>
    Array.from({ length: cached + fresh }, (__, key) => key <= cached + query),
  );
}
