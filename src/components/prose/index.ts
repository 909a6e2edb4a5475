import './blocks.css';
import Code from './Code.astro';
import Figure from './Figure.astro';

/** What an author may write in an .mdx without importing it. */
export const prose = { Code, Figure };
