import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { exportSources, library } from '../../../content.ts';
import { answerMarkdown } from '../../../exports/markdown/answer-markdown.ts';
import { inEveryLanguage } from '../../../layouts/paths.ts';

export const getStaticPaths = () => inEveryLanguage(library.questions, ({ slug }) => ({ slug }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { item, language },
}) => {
  const headers = { 'content-type': 'text/markdown; charset=utf-8' };
  return new Response(answerMarkdown(item, language, exportSources(item)), { headers });
};
