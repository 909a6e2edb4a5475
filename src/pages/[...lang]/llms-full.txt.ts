import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { exportSources, library } from '../../content.ts';
import { answerMarkdown } from '../../exports/markdown/answer-markdown.ts';
import { llmsFullText } from '../../exports/llms.ts';
import { onceInEveryLanguage } from '../../layouts/paths.ts';

export const getStaticPaths = onceInEveryLanguage;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { language } }) => {
  const answers = library.questions.map((question) =>
    answerMarkdown(question, language, exportSources(question)),
  );
  const headers = { 'content-type': 'text/plain; charset=utf-8' };
  return new Response(llmsFullText(answers, language), { headers });
};
