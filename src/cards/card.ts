import type { Language } from '../languages/language.ts';

/** What a card shows. */
export interface Card {
  language: Language;
  /** The id of the question, `1-04`. */
  id: string;
  title: string;
  category: string;
  /** The name of the site. */
  site: string;
}

/** The size that link previews expect, in pixels. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** The light theme of the site; a picture cannot follow the theme of its reader. */
const COLORS = { background: '#fcfcfb', text: '#1c1f22', muted: '#595e64', accent: '#00637a' };

/** A node of the layout, in the form that Satori reads. */
export interface CardNode {
  type: string;
  props: { style?: Record<string, string | number>; lang?: string; children?: string | CardNode[] };
}

const box = (
  style: Record<string, string | number>,
  children: string | CardNode[] = [],
  lang?: string,
): CardNode => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children, ...(lang !== undefined && { lang }) },
});

/** The size of the title, in pixels: smaller if it is long, so that it fills at most five lines. */
export function titleSize(title: string): number {
  const width = [...title].reduce((sum, char) => sum + (/[\u2e80-\uffef]/.test(char) ? 2 : 1), 0);
  return width <= 60 ? 68 : width <= 100 ? 58 : 48;
}

/** The layout of a card: id and category, the title, and the name of the site with its mark. */
export function cardLayout({ language, id, title, category, site }: Card): CardNode {
  const header = box({ alignItems: 'baseline', fontSize: 36 }, [
    box({ color: COLORS.accent, marginRight: 28 }, id),
    box({ color: COLORS.muted }, category),
  ]);
  const size = titleSize(title);
  // Chinese breaks between any two characters; an English word is never cut.
  const heading = box(
    { fontSize: size, lineHeight: 1.35, wordBreak: 'normal' },
    title,
    language === 'zh' ? 'zh-CN' : 'en',
  );
  const footer = box({ alignItems: 'center', fontSize: 32, color: COLORS.muted }, [mark(), box({}, site)]);
  return box(
    {
      width: WIDTH,
      height: HEIGHT,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '64px 80px',
      borderTop: `12px solid ${COLORS.accent}`,
      background: COLORS.background,
      color: COLORS.text,
      fontFamily: 'card',
    },
    [header, heading, footer],
  );
}

/** The mark of the site: the lower triangle of a causal mask. */
function mark(): CardNode {
  const rows = [1, 2, 3, 4].map((count) =>
    box(
      { marginBottom: 3 },
      Array.from({ length: count }, () =>
        box({ width: 10, height: 10, marginRight: 3, background: COLORS.accent }),
      ),
    ),
  );
  return box({ flexDirection: 'column', marginRight: 20 }, rows);
}
