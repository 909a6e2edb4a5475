import type { Language } from '../../languages/language.ts';
import type { Library } from '../../questions/library.ts';
import type { Permalinks } from '../../questions/permalinks.ts';
import type { CardIndex } from './card.ts';

/** The index of all cards in one language. */
export function cardIndex(library: Library, language: Language, links: Permalinks): CardIndex {
  const named = ({ slug, title }: { slug: string; title: Record<Language, string> }) => ({
    slug,
    title: title[language],
  });
  return {
    cards: library.questions.map(({ id, slug, category, tags, difficulty, related, answers }) => {
      const { title, view } = answers[language];
      return {
        id,
        title,
        ...(view !== undefined && { view }),
        category,
        tags,
        difficulty,
        related,
        url: links.question(slug, language),
        short: links.short(id, language),
        card: links.practiceCard(id, language),
      };
    }),
    categories: library.categories.map(named),
    tags: library.tags.map(named),
  };
}
