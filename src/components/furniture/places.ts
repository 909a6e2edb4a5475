import type { Language } from '../../languages/language.ts';
import { OFFLINE_WORDS } from '../../languages/offline-words.ts';
import { takeAlongWords } from '../../languages/take-along-words.ts';
import { words } from '../../languages/words.ts';
import { links } from '../../site.ts';

/** A page that every page links to. */
export interface Place {
  name: string;
  href: string;
  /** Whether the header links it too: beside the name of the site, and in the menu on phones and tablets. */
  inHeader: boolean;
}

/** The pages that the header and the footer link to, in order. A new page needs only its entry here. */
export function places(language: Language): Place[] {
  const { navigation } = words(language);
  const header = (name: string, href: string) => ({ name, href, inHeader: true });
  const footer = (name: string, href: string) => ({ name, href, inHeader: false });
  return [
    footer(navigation.questions, links.home(language)),
    header(navigation.practice, links.practice(language)),
    header(navigation.tags, links.tags(language)),
    header(navigation.figures, links.page('figures', language)),
    header(navigation.glossary, links.page('glossary', language)),
    header(navigation.notation, links.page('notation', language)),
    footer(navigation.checking, links.page('checking', language)),
    footer(navigation.corrections, links.corrections(language)),
    footer(takeAlongWords(language).title, links.downloads(language)),
    footer(OFFLINE_WORDS[language].title, links.page('offline', language)),
    footer(navigation.json, links.questionsJson()),
  ];
}
