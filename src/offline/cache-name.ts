/**
 * How the names of the stores of the site begin. All sites of one origin share their stores, so that the name holds the
 * base path.
 *
 * @param base path under which the site is served, `/` or `/name/`
 */
export const cachePrefix = (base: string): string => `transformer-84 ${base.replace(/\/*$/, '/')} `;
