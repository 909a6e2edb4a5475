import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { library } from '../../../content.ts';
import { cachedCard } from '../../../cards/cached.ts';
import { LANGUAGES } from '../../../languages/language.ts';
import { words } from '../../../languages/words.ts';
import { fullTitle } from '../../../questions/title.ts';

export const getStaticPaths = () =>
  LANGUAGES.flatMap((language) =>
    library.questions.map((question) => ({
      params: { language, id: question.id },
      props: { language, question },
    })),
  );

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { language, question },
}) => {
  const category = library.categories.find(({ slug }) => slug === question.category);
  const card = await cachedCard({
    language,
    id: question.id,
    title: fullTitle(question, language),
    category: category?.title[language] ?? '',
    site: words(language).site.name,
  });
  return new Response(new Uint8Array(card), { headers: { 'content-type': 'image/png' } });
};
