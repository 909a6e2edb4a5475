/** The interactive figures, one line per folder. If a folder has no line, the build fails and prints the line to add. */
export { default as accumulation } from './accumulation/figure.ts';
export { default as attention } from './attention/figure.ts';
export { default as cost } from './cost/figure.ts';
export { default as crossEntropy } from './cross-entropy/figure.ts';
export { default as depth } from './depth/figure.ts';
export { default as generation } from './generation/figure.ts';
export { default as heads } from './heads/figure.ts';
export { default as mask } from './mask/figure.ts';
export { default as normalization } from './normalization/figure.ts';
export { default as positions } from './positions/figure.ts';
export { default as reassociation } from './reassociation/figure.ts';
export { default as saturation } from './saturation/figure.ts';
export { default as schedule } from './schedule/figure.ts';
export { default as subwords } from './subwords/figure.ts';
