import type { BlockContent, Heading, Paragraph, PhrasingContent } from 'mdast';
import { figureId } from '../../figures/interactive/figure.ts';
import type { Language } from '../../languages/language.ts';
import { words } from '../../languages/words.ts';
import type { ExportSources } from '../sources.ts';

/** A listing and its output as two fenced blocks, each under its name. */
export function listingBlocks(file: string, language: Language, { listing }: ExportSources): BlockContent[] {
  const { code, output } = listing(file);
  const { prose } = words(language);
  return [
    paragraph({ type: 'text', value: `${prose.listing} ` }, { type: 'inlineCode', value: file }),
    { type: 'code', lang: 'python', value: code },
    paragraph({ type: 'text', value: prose.output }),
    { type: 'code', lang: 'text', value: output },
  ];
}

/**
 * A drawing as an image of the file that the site serves, or an interactive figure as a link to it, each above its
 * caption.
 *
 * @param page absolute address of the page that shows it
 * @throws Error if there is no such figure
 */
export function figureBlocks(
  name: string,
  language: Language,
  page: string,
  { drawings, figures, links }: ExportSources,
): BlockContent[] {
  const figure = figures[name];
  if (figure) {
    const { title, caption } = figure.words[language];
    const text: PhrasingContent = { type: 'text', value: `${words(language).prose.interactive} ${title}` };
    return [
      paragraph({ type: 'link', url: `${page}#${figureId(name)}`, children: [text] }),
      paragraph({ type: 'text', value: caption }),
    ];
  }
  const drawing = drawings[name];
  if (!drawing) throw new Error(`<Figure name="${name}">: src/figures has no such figure.`);
  const { alt, caption } = drawing.words[language];
  const url = links.absolute(links.drawing(name, language));
  return [paragraph({ type: 'image', url, alt }), paragraph({ type: 'text', value: caption })];
}

/** A paragraph that consists of these parts. */
export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

/** A heading that consists of plain text. */
export function heading(depth: Heading['depth'], text: string): Heading {
  return { type: 'heading', depth, children: [{ type: 'text', value: text }] };
}

/** A paragraph in bold, as a title that is not a heading. */
export function strong(text: string): Paragraph {
  return paragraph({ type: 'strong', children: [{ type: 'text', value: text }] });
}
