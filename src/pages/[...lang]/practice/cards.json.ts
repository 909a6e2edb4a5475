import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { library } from '../../../content.ts';
import { onceInEveryLanguage } from '../../../layouts/paths.ts';
import { cardIndex } from '../../../practice/cards/card-index.ts';
import { links } from '../../../site.ts';

export const getStaticPaths = onceInEveryLanguage;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { language } }) =>
  Response.json(cardIndex(library, language, links));
