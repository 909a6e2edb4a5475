import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { inlineHtml } from '../../../../components/inline-html.ts';
import { library } from '../../../../content.ts';
import { inEveryLanguage } from '../../../../layouts/paths.ts';
import { passageRenderer } from '../../../../markdown/render-passage.ts';
import { cardText } from '../../../../practice/cards/card-text.ts';
import { links } from '../../../../site.ts';

export const getStaticPaths = () => inEveryLanguage(library.questions, ({ id }) => ({ id }));
const render = await passageRenderer(links);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { language, item: question },
}) =>
  Response.json(
    await cardText(question, language, {
      markdown: (source) => render(source, question, language),
      point: inlineHtml,
    }),
  );
