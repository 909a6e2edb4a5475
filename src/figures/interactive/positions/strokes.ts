/** What belongs to p and what to p + k, or to the other start. */
export type Tone = 'accent' | 'second';

/** Classes of a line; the second tone is dashed, so that colour is not all that tells them apart. */
export const strokes = (tone: Tone) => `line curve ${tone}${tone === 'second' ? ' dashed' : ''}`;
