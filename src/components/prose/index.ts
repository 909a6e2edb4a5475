import './blocks.css';
import Code from './Code.astro';
import Figure from './Figure.astro';

/** The components that an author may use in an .mdx without importing them. */
export const prose = { Code, Figure };
