import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { drawings } from '../../figures/drawings/index.ts';
import { renderStandalone } from '../../figures/drawings/kit/render.ts';
import { LANGUAGES } from '../../languages/language.ts';

export const getStaticPaths = () =>
  Object.values(drawings).flatMap((drawing) =>
    LANGUAGES.map((language) => ({
      params: { drawing: `${drawing.name}.${language}` },
      props: { drawing, language },
    })),
  );

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { drawing, language },
}) => new Response(renderStandalone(drawing, language), { headers: { 'content-type': 'image/svg+xml' } });
