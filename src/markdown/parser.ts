import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

// This parser uses the same syntax as the pipeline of the site (astro.config.mjs), so that the gates check what the site shows.
const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkMath)
  .use(remarkCjkFriendly)
  .use(remarkMdx)
  .freeze();

/** The source of an answer cannot be parsed; `message` begins with line and column. */
export class SourceSyntaxError extends Error {
  readonly line: number;
  readonly column: number;
  /** What the author should do, if the reason is known. */
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
 * @throws SourceSyntaxError if the MDX cannot be parsed
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
