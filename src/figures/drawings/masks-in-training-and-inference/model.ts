import type { Mask } from '../../../models/attention-masks.ts';

/**
 * The mask of decoder self-attention when `fresh` tokens are read after `cached` ones, fresh×(cached + fresh):
 * a triangle aligned at the lower right. Nothing cached is training; one fresh token is a step of generation.
 */
export function cachedMask(cached: number, fresh: number): Mask {
  return Array.from({ length: fresh }, (_, query) =>
    Array.from({ length: cached + fresh }, (__, key) => key <= cached + query),
  );
}
