import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { download } from '../../downloads.ts';
import { LANGUAGES } from '../../languages/language.ts';
import { downloadPaths } from '../../layouts/paths.ts';

export const getStaticPaths = () =>
  downloadPaths(LANGUAGES.filter((language) => download('pdf', language) !== undefined));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { language } }) =>
  new Response(download('pdf', language), { headers: { 'content-type': 'application/pdf' } });
