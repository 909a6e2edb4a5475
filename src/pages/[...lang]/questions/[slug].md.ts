import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { bibliography, library } from '../../../content.ts';
import { answerMarkdown } from '../../../exports/answer-markdown.ts';
import { drawings } from '../../../figures/drawings/index.ts';
import { figures } from '../../../figures/interactive/index.ts';
import { inEveryLanguage } from '../../../layouts/paths.ts';
import { listing } from '../../../markdown/listings.ts';
import { links } from '../../../site.ts';

export const getStaticPaths = () => inEveryLanguage(library.questions, ({ slug }) => ({ slug }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { item, language },
}) => {
  const { byId } = library;
  const ownListing = (file: string) => listing(`questions/${item.id}-${item.slug}`, file);
  const sources = { links, byId, bibliography, drawings, figures, listing: ownListing };
  const headers = { 'content-type': 'text/markdown; charset=utf-8' };
  return new Response(answerMarkdown(item, language, sources), { headers });
};
