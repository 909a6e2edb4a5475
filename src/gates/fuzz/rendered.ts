import { parseFrontmatter } from '@astrojs/markdown-remark';
import { mdxCompiler, runMdx } from '../../markdown/compile-answer.ts';
import type { Permalinks } from '../../questions/permalinks.ts';

/** Renders the text of an `.mdx` at a path to HTML. */
export type Render = (text: string, path: string) => Promise<string>;

type Props = Record<string, unknown>;
type Component = (props: Props) => string;

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function children(of: unknown): string {
  if (Array.isArray(of)) return of.map(children).join('');
  if (of === undefined || of === null || of === false) return '';
  return of instanceof Html ? of.text : escape(String(of));
}

/** HTML that is not escaped again. */
class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** An element as the compiled MDX creates it: by a component, by the name of a tag, or from HTML. */
function jsx(type: string | Component, props: Props): Html {
  if (typeof type === 'function') return new Html(children(type(props)));
  const { children: inside, 'set:html': html, ...attributes } = props;
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(String(value))}"`);
  if (VOID.test(type)) return new Html(`<${type}${written.join('')}>`);
  return new Html(
    `<${type}${written.join('')}>${html === undefined ? children(inside) : String(html)}</${type}>`,
  );
}

const Fragment = ({ children: inside, 'set:html': html }: Props) =>
  new Html(html === undefined ? children(inside) : String(html)) as unknown as string;

/** Listings and figures are rendered by components of Astro, which do not exist here: an empty element takes their place. */
const placeholder = (name: string) => () =>
  new Html(`<div data-element="${name}"></div>`) as unknown as string;

const COMPONENTS = { Fragment, Code: placeholder('Code'), Figure: placeholder('Figure') };

/**
 * A renderer with the Markdown pipeline of the site, as a build uses it, but without Astro around it.
 *
 * @param content the folder that contains questions/ and references.bib
 */
export async function openRenderer(links: Permalinks, content: string): Promise<Render> {
  const compile = await mdxCompiler(links, false, content);
  return async (text, path) => {
    const { content: body, frontmatter } = parseFrontmatter(text, { frontmatter: 'empty-with-spaces' });
    const { MDXContent } = runMdx<Html>(await compile(body, path, frontmatter), { Fragment, jsx, jsxs: jsx });
    return MDXContent({ components: COMPONENTS }).text;
  };
}
