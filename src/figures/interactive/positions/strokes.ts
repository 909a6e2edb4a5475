/** The tones of p and of p + k, or of the other start. */
export type Tone = 'accent' | 'second';

/** The classes of a line; the second tone is dashed, so that the lines differ by more than color. */
export const strokes = (tone: Tone) => `line curve ${tone}${tone === 'second' ? ' dashed' : ''}`;
