/** A word and how often it occurs. */
export interface Entry {
  word: string;
  count: number;
}

/** Five words with their counts, the example of many tutorials. */
export const TYPED = 'hug10 pug5 pun12 bun4 hugs5';

/** Five Chinese words, already segmented; the counts are invented. */
export const CHINESE: readonly Entry[] = [
  { word: '机器学习', count: 12 },
  { word: '深度学习', count: 10 },
  { word: '学习率', count: 6 },
  { word: '机器翻译', count: 8 },
  { word: '翻译', count: 5 },
];

/** For each corpus, a word that is not in it but whose characters all are. */
export const EXAMPLES = { typed: 'bugs', zh: '深度翻译' } as const;

export const MOST_WORDS = 12;
export const LONGEST_WORD = 16;

// Without # and the characters of subscripts: ## marks pieces, and the kit would render subscripts.
const sign = String.raw`[\p{L}\p{M}\p{N}\p{Extended_Pictographic}\u200D\uFE0F'’-]`;
const bare = String.raw`[\p{L}\p{M}\p{Extended_Pictographic}\u200D\uFE0F'’-]`;
const WORD = new RegExp(`^${sign}+$`, 'u');
const ITEM = new RegExp(String.raw`^(?:(${sign}+?)[:：×](\d+)|(${bare}+?)(\d+))$`, 'u');

/** Whether a text is one word that the figure can encode. */
export function isWord(text: string): boolean {
  return WORD.test(text) && [...text].length <= LONGEST_WORD;
}

/**
 * Reads words with their counts, `hug10 pug:5`, between spaces or commas (also full-width ones). A word with digits
 * needs the colon. A word that is listed twice has the sum of its counts.
 *
 * @returns `undefined` if one of them is not a word or has no count from 1 to 9999, or if there are no words or too
 * many
 */
export function readCorpus(text: string): Entry[] | undefined {
  const counts = new Map<string, number>();
  for (const item of text.trim().split(/[\s,，、;；]+/)) {
    const [, marked, markedCount, plain, plainCount] = ITEM.exec(item) ?? [];
    const word = marked ?? plain ?? '';
    const count = Number(markedCount ?? plainCount);
    if (!isWord(word) || !(count >= 1 && count <= 9999)) return undefined;
    counts.set(word, (counts.get(word) ?? 0) + count);
  }
  if (counts.size > MOST_WORDS) return undefined;
  return [...counts].map(([word, count]) => ({ word, count }));
}
