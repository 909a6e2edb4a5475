import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { download } from '../../downloads.ts';
import { downloadPaths } from '../../layouts/paths.ts';

export const getStaticPaths = () => downloadPaths();

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { language } }) =>
  new Response(download('apkg', language), { headers: { 'content-type': 'application/octet-stream' } });
