import type { Language } from '../languages/language.ts';
import type { Permalinks } from '../questions/permalinks.ts';
import { markdownProcessor } from './pipeline.ts';

/** A function that renders a passage of an answer outside of its page, as the page shows it. */
export type RenderPassage = (
  source: string,
  place: { id: string; slug: string },
  language: Language,
) => Promise<string>;

/**
 * Creates the function that renders passages: Markdown with formulas and links, but without elements.
 *
 * @param links the addresses of this build
 */
export async function passageRenderer(links: Permalinks): Promise<RenderPassage> {
  const { render } = await markdownProcessor(links).createRenderer({ syntaxHighlight: false });
  return async (source, { id, slug }, language) => {
    // The plugins read the language from the name of the file.
    const fileURL = new URL(`file:///content/questions/${id}-${slug}/${language}.mdx`);
    const { code } = await render(source, { fileURL });
    return code.trim();
  };
}
