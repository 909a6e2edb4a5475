import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { library } from '../../content.ts';
import { openSearchXml } from '../../exports/open-search.ts';
import { onceInEveryLanguage } from '../../layouts/paths.ts';
import { links } from '../../site.ts';

export const getStaticPaths = onceInEveryLanguage;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { language } }) =>
  new Response(openSearchXml(language, library.questions.length, links), {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
