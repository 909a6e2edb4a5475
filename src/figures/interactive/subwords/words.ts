import { type Encoding, UNKNOWN } from './encode.ts';
import { byRatio, MARKER, type Method, type Pair } from './model.ts';
import { decimalOf, fraction } from './score.ts';

/** The values in the sentence about a state. */
export interface Now {
  method: Method;
  merges: number;
  most: number;
  base: number;
  tokens: number;
  next: Pair | undefined;
  tied: number;
  word: string;
  encoding: Encoding;
  /** The split of the word in training, if it is in the corpus and split differently. */
  trained: string[] | undefined;
}

const zh = {
  title: 'BPE 与 WordPiece：逐步合并，再编码一个词',
  about: '点击“合并一次”，看选中哪一对。换一种算法，或者输入自己的语料和词。',
  caption:
    'BPE 合并次数最多的一对，编码时按学到的顺序依次合并。WordPiece（按教程的公式）合并比值最高的一对，编码时从左边开始，每次取词表里最长的一段。并列时取语料中先出现的一对。',
  from: '语料',
  typed: '自己输入',
  chinese: '五个中文词',
  words: '词与次数',
  wordsHint: '1 到 12 个词，各带 1 到 9999 的次数，如 hug10 或 hug:10；每词至多 16 个字符，不含标点。',
  by: '算法',
  methods: { bpe: 'BPE：次数', wordpiece: 'WordPiece：比值' },
  k: '合并次数',
  of: (value: number, most: number) => `${value} / ${most}`,
  back: '退回一次',
  next: '合并一次',
  word: '要编码的词',
  wordHint: '一个词，1 到 16 个字符，不含空格和标点。',
  pairs: (step: number) => `第 ${step} 步可选的对`,
  noPairs: '没有可以合并的对',
  formula: '比值 = f(ab) / (f(a)·f(b))，f 是次数。',
  marker: '带 ## 的符号不在词首。',
  pair: '对 a b',
  count: '次数',
  ratio: '比值',
  decimal: '小数',
  equal: '并列',
  and: '，',
  chosen: '选中',
  chosenOf: (tied: number) => `选中（${tied} 对并列）`,
  highest: { bpe: '比值最高', wordpiece: '次数最多' },
  more: (count: number) => `另有 ${count} 对未列出。`,
  overlaps: (pairs: readonly Pair[]) =>
    `重叠的对不重复计数，所以一次合并减少的 token 数正好等于次数；subword-nmt 等实现对每个位置计数，${pairs.map((pair) => `${pair.parts.join(' ')} 就是 ${pair.count + pair.overlaps}`).join('，')}。`,
  corpus: (tokens: number) => `语料现在的切分：共 ${tokens} 个 token`,
  corpusWord: '词',
  split: '切分',
  length: '每词',
  note: '次数是虚构的，并假设词已经分好。BERT 会先把汉字逐个分开，那样就没有可以合并的对。',
  merges: '已学到的合并：',
  none: '还没有。',
  vocabulary: (base: number, merges: number) =>
    `词表有 ${base} + ${merges} = ${base + merges} 项，其中基本符号：`,
  encoding: (word: string) => `“${word}”的编码`,
  result: '送进模型：',
  rule: '合并',
  pieces: '得到',
  characters: '拆成字符',
  rest: '剩下',
  longest: '最长的一段',
  nothing: '没有能匹配的',
  tie: (others: number) => `（与另外 ${others} 对并列，取语料中先出现的）`,
  reading: (now: Now) =>
    `${now.method === 'bpe' ? 'BPE' : 'WordPiece'}，合并 ${now.merges} 次之后（至多 ${now.most} 次）：词表有 ${now.base} + ${now.merges} = ${now.base + now.merges} 项，语料有 ${now.tokens} 个 token。${zhNext(now)}${zhEncoding(now)}`,
};

function zhNext({ method, next, tied }: Now): string {
  if (!next) return '每个词都已经是一个符号，没有可以合并的对。';
  const tie = tied > 1 ? zh.tie(tied - 1) : '';
  return method === 'bpe'
    ? `下一步合并 ${next.parts.join(' + ')}：次数 ${next.count}${tie}。`
    : `下一步合并 ${next.parts.join(' + ')}：比值 ${written(next)}${tie}，次数 ${next.count}。`;
}

function zhEncoding({ method, word, encoding, trained }: Now): string {
  const { tokens, unknown } = encoding;
  const start = `“${word}”编码为 ${tokens.join(' ')}`;
  if (unknown.length > 0)
    return method === 'bpe'
      ? `${start}：词表里没有${unknown.map((lost) => `“${lost}”`).join('')}${tokens.every(isUnknown) ? '' : `，丢失的只是${unknown.length > 1 ? '它们' : '它'}，其余部分不受影响`}。`
      : `${start}：切到“${bare(unknown)}”时，词表里没有能匹配的项，整个词都丢失。`;
  return trained
    ? `${start}，而训练时它被切成 ${trained.join(' ')}：最长匹配不考虑合并的顺序。`
    : `${start}。`;
}

const en: typeof zh = {
  title: 'BPE and WordPiece: merge step by step, then encode a word',
  about:
    'Click “Next merge” and see which pair is chosen. Change the algorithm, or type your own corpus and word.',
  caption:
    'BPE merges the most frequent pair, and encodes by applying its merges in the order in which it learned them. WordPiece (with the formula of tutorials) merges the pair with the highest ratio, and encodes by repeatedly taking the longest vocabulary entry from the left. Ties go to the pair that comes first in the corpus.',
  from: 'Corpus',
  typed: 'typed in',
  chinese: 'five Chinese words',
  words: 'Words with their counts',
  wordsHint:
    '1 to 12 words, each with a count from 1 to 9999, such as hug10 or hug:10; at most 16 characters per word, no punctuation.',
  by: 'Algorithm',
  methods: { bpe: 'BPE: count', wordpiece: 'WordPiece: ratio' },
  k: 'Merges',
  of: (value, most) => `${value} / ${most}`,
  back: 'Back',
  next: 'Next merge',
  word: 'Word to encode',
  wordHint: 'One word of 1 to 16 characters, without spaces or punctuation.',
  pairs: (step) => `Pairs to choose from in step ${step}`,
  noPairs: 'No pair is left',
  formula: 'ratio = f(ab) / (f(a)·f(b)), where f is the count.',
  marker: ' Symbols with ## do not begin a word.',
  pair: 'pair a b',
  count: 'count',
  ratio: 'ratio',
  decimal: 'decimal',
  equal: 'tied',
  and: ', ',
  chosen: 'chosen',
  chosenOf: (tied) => `chosen, ${tied} tied`,
  highest: { bpe: 'top ratio', wordpiece: 'top count' },
  more: (count) => ` ${count} more ${count === 1 ? 'pair is' : 'pairs are'} not listed.`,
  overlaps: (pairs) =>
    ` Overlapping pairs are counted once, so the count is exactly the number of tokens that a merge saves. subword-nmt and others count every position and have ${pairs.map((pair) => `${pair.count + pair.overlaps} for ${pair.parts.join(' ')}`).join(', ')}.`,
  corpus: (tokens) => `Current split of the corpus: ${counted(tokens)}`,
  corpusWord: 'word',
  split: 'split',
  length: 'per word',
  note: 'The counts are made up, and the words are assumed to be segmented already (机器 machine, 学习 learning, 深度 deep, 率 rate, 翻译 translation). BERT first splits Chinese text into single characters, which leaves no pair to merge.',
  merges: 'Merges learned so far: ',
  none: 'none yet.',
  vocabulary: (base, merges) =>
    `The vocabulary has ${base} + ${merges} = ${base + merges} ${base + merges === 1 ? 'entry' : 'entries'}, of which base symbols: `,
  encoding: (word) => `How “${word}” is encoded`,
  result: 'The model gets: ',
  rule: 'merge',
  pieces: 'gives',
  characters: 'cut into characters',
  rest: 'remaining',
  longest: 'longest entry',
  nothing: 'no match',
  tie: (others) =>
    ` (tied with ${others} other${others === 1 ? '' : 's'}; ties go to the pair that comes first in the corpus)`,
  reading: (now) =>
    `${now.method === 'bpe' ? 'BPE' : 'WordPiece'} after ${now.merges} of ${now.most} merges: ${now.base} + ${now.merges} = ${now.base + now.merges} ${now.base + now.merges === 1 ? 'entry' : 'entries'} in the vocabulary and ${counted(now.tokens)} in the corpus. ${enNext(now)} ${enEncoding(now)}`,
};

function counted(tokens: number): string {
  return `${tokens} token${tokens === 1 ? '' : 's'}`;
}

function enNext({ method, next, tied }: Now): string {
  if (!next) return 'Every word is one symbol, so no pair is left to merge.';
  const tie = tied > 1 ? en.tie(tied - 1) : '';
  return method === 'bpe'
    ? `Next it merges ${next.parts.join(' + ')}: count ${next.count}${tie}.`
    : `Next it merges ${next.parts.join(' + ')}: ratio ${written(next)}${tie}, count ${next.count}.`;
}

function enEncoding({ method, word, encoding, trained }: Now): string {
  const { tokens, unknown } = encoding;
  const start = `“${word}” is encoded as ${tokens.join(' ')}`;
  if (unknown.length > 0)
    return method === 'bpe'
      ? `${start}: the vocabulary lacks ${unknown.map((lost) => `“${lost}”`).join(', ')}${tokens.every(isUnknown) ? '' : `, and only ${unknown.length > 1 ? 'these are' : 'this is'} lost`}.`
      : `${start}: no entry matches at “${bare(unknown)}”, so the whole word is lost.`;
  return trained
    ? `${start}, but training split it into ${trained.join(' ')}. Longest match does not use the order of merges.`
    : `${start}.`;
}

/** 5/(15·5) = 5/75 ≈ 0.0667 */
function written(pair: Pair): string {
  const { count, first, second } = pair;
  const decimal = decimalOf(byRatio(pair));
  return `${count}/(${first}·${second}) = ${fraction(pair)} ${Number(decimal) === byRatio(pair) ? '=' : '≈'} ${decimal}`;
}

function isUnknown(token: string): boolean {
  return token === UNKNOWN;
}

/** The rest of a word, without the marker. */
function bare(unknown: readonly string[]): string {
  const [rest = ''] = unknown;
  return rest.startsWith(MARKER) ? rest.slice(MARKER.length) : rest;
}

export const words = { zh, en };
export type Words = typeof zh;
