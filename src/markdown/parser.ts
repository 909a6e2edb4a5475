import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

// The same syntax as the site's own pipeline (astro.config.mjs), so that what is checked is what is shown.
const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkMath)
  .use(remarkCjkFriendly)
  .use(remarkMdx)
  .freeze();

/** An answer's source that cannot be read; `message` begins with line and column. */
export class SourceSyntaxError extends Error {
  readonly line: number;
  readonly column: number;
  /** What the author is to do, where the reason tells. */
  readonly remedy: string | undefined;

  constructor(line: number, column: number, reason: string, remedy?: string) {
    super(`${line}:${column}: ${reason}`);
    this.remedy = remedy;
    this.name = 'SourceSyntaxError';
    this.line = line;
    this.column = column;
  }
}

/**
 * The syntax tree of an answer: MDX with frontmatter, GFM and formulas.
 *
 * @throws SourceSyntaxError where the MDX cannot be parsed
 */
export function parseSource(source: string): Root {
  try {
    return parser.parse(source);
  } catch (error) {
    const { line, column, reason } = error as { line?: number; column?: number; reason?: string };
    if (line === undefined || column === undefined) throw error;
    throw new SourceSyntaxError(line, column, reason ?? String(error));
  }
}
