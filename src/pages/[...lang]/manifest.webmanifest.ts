import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { library } from '../../content.ts';
import { webManifest } from '../../exports/web-manifest.ts';
import { onceInEveryLanguage } from '../../layouts/paths.ts';
import { links } from '../../site.ts';

export const getStaticPaths = onceInEveryLanguage;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { language } }) =>
  new Response(JSON.stringify(webManifest(language, library.questions.length, links)), {
    headers: { 'content-type': 'application/manifest+json' },
  });
