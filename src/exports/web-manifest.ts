import { HTML_LANG, type Language } from '../languages/language.ts';
import { words } from '../languages/words.ts';
import type { Permalinks } from '../questions/permalinks.ts';

const THEME = { background: '#fcfcfb', theme: '#00637a' };

/** The web app manifest of a language, with which a device installs the site as an app that opens in this language. */
export function webManifest(language: Language, questions: number, links: Permalinks): object {
  const { site } = words(language);
  const root = links.home('zh');
  const icon = (size: number, purpose: string) => ({
    src: `${root}icon-${purpose === 'any' ? '' : `${purpose}-`}${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return {
    id: links.home(language),
    name: site.name,
    short_name: site.shortName,
    description: site.description(questions),
    lang: HTML_LANG[language],
    start_url: links.home(language),
    // Both languages are in the app, because pages link to each other.
    scope: root,
    display: 'minimal-ui',
    background_color: THEME.background,
    theme_color: THEME.theme,
    icons: [icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable')],
  };
}
