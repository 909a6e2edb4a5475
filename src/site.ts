import { permalinks } from './questions/permalinks.ts';

/** The addresses of this build, under its base path and on its site. */
export const links = permalinks(import.meta.env.BASE_URL, import.meta.env.SITE);
