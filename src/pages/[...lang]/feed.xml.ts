import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { library, register } from '../../content.ts';
import { feedEntries } from '../../exports/feeds/entries.ts';
import { feedXml } from '../../exports/feeds/feed.ts';
import { onceInEveryLanguage } from '../../layouts/paths.ts';
import { links } from '../../site.ts';

export const getStaticPaths = onceInEveryLanguage;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { language } }) => {
  const entries = feedEntries(library, register, language, links);
  const headers = { 'content-type': 'application/rss+xml; charset=utf-8' };
  return new Response(feedXml(entries, language, links), { headers });
};
