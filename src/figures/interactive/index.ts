import accumulation from './accumulation/figure.ts';
import attention from './attention/figure.ts';
import cost from './cost/figure.ts';
import crossEntropy from './cross-entropy/figure.ts';
import depth from './depth/figure.ts';
import type { Figure } from './figure.ts';
import generation from './generation/figure.ts';
import heads from './heads/figure.ts';
import mask from './mask/figure.ts';
import normalization from './normalization/figure.ts';
import positions from './positions/figure.ts';
import reassociation from './reassociation/figure.ts';
import saturation from './saturation/figure.ts';
import schedule from './schedule/figure.ts';
import subwords from './subwords/figure.ts';

/** Every interactive figure by its name, in the order in which they are listed. */
export const figures: Record<string, Figure> = Object.fromEntries(
  [
    saturation,
    attention,
    mask,
    heads,
    positions,
    normalization,
    depth,
    schedule,
    cost,
    subwords,
    generation,
    crossEntropy,
    reassociation,
    accumulation,
  ].map((figure) => [figure.name, figure]),
);
