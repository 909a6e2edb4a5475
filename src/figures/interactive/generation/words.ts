import { grouped } from '../kit/format.ts';
import type { Cell, Way } from './model.ts';

/** What the reading tells of a pass, numbers as written. */
export interface Pass {
  t: number;
  size: number;
  input: string;
  output: string;
  cached: boolean;
  /** Positions computed so far, as chosen and with the cache switched over. */
  computed: string;
  other: string;
  /** Of the prefix that it reads, t − 1 tokens: `0.95^{2} = 0.90250` */
  right: string;
}

/** What it tells of n tokens. */
export interface Long {
  n: string;
  computed: string;
  other: string;
  right: string;
  bytes: string;
}

const zh = {
  title: '训练一次算完，生成逐个前向',
  about:
    '按“下一步”，看每次前向算了哪几个位置；关掉 KV cache 再看一遍；然后切到训练，看同一个三角怎样一次算完。调 e 和 n，看自己写的前缀还有多可靠。',
  caption:
    '同一个下三角：训练时是一次前向里的 causal mask，生成时是 T 次前向，一次一行。有 KV cache，只有对角线上的 T 个位置要过各层；没有，旧位置每次重算，共 T(T+1)/2 个。',
  mode: '过程',
  training: '训练',
  generation: '生成',
  sentence: '目标句',
  sentences: {
    short: '我做了',
    middle: '今天天气好',
    long: '猫昨晚坐在垫子上',
  },
  typed: '自己输入',
  text: '句子（汉字按字切，其余按空格切）',
  hint: '1 到 8 个 token，每个至多 12 个字母、数字或标点',
  cache: 'KV cache',
  step: '第几次前向 t',
  ofSteps: (t: number, size: number) => `${t} / ${size}`,
  back: '上一步',
  next: '下一步',
  position: '位置',
  input: '输入',
  target: '目标',
  output: '输出',
  row: (t: number) => `第 ${t} 行`,
  pass: (t: number) => `第 ${t} 次`,
  cells: { seen: '✓', hidden: '×', new: '新算', cache: '缓存', again: '重算' } satisfies Record<
    Exclude<Cell, 'none'>,
    string
  >,
  tables: {
    training: (size: number) =>
      `T = ${size}（含 </s>）。输入是右移一位的目标。第 t 行只看 ✓ 的输入（× 被 causal mask 遮住），预测第 t 个目标。`,
    cached: (size: number) =>
      `T = ${size}（含 </s>）。每次前向新算一个位置的 K、V，其余从缓存读；输出就是下一次的输入。`,
    uncached: (size: number) =>
      `T = ${size}（含 </s>）。没有缓存，每次前向要重算旧位置的 K、V；输出就是下一次的输入。`,
  } satisfies Record<Way, (size: number) => string>,
  passes: '前向次数',
  times: (count: string) => `${count} 次`,
  computedSoFar: '到此算过的位置',
  /** Names the other way of generating. */
  without: (cached: boolean): string => (cached ? '无缓存' : '有缓存'),
  computed: '算过的位置',
  together: (count: number) => `${count} 个，一起算`,
  prefix: (power: string) => `前缀（t − 1 个 token）没有错的概率 ${power}`,
  truePrefix: '每行的前缀没有错的概率',
  data: (chance: string) => `${chance}（取自数据）`,
  held: '这次之后缓存占',
  bytesOf: (count: string) => `${count} 字节`,
  atLength: '更长的输出',
  e: '每个 token 出错的概率 e',
  n: '外推到长度 n',
  model: '模型',
  models: {
    base: 'Transformer base',
    llama: 'Llama 2 7B',
  },
  chart: 'k 个 token 的前缀没有错的概率',
  tokens: '前缀的 token 数 k',
  always: '训练：1',
  at: (name: string, count: number, chance: string) => `${name} = ${grouped(count)}：${chance}`,
  length: (n: string) => `n = ${n} 个 token（含 </s>）`,
  positions: '位置数',
  ways: { training: '训练', cached: '生成，有缓存', uncached: '生成，无缓存' } satisfies Record<Way, string>,
  formula: 'KV cache（解码器自注意力，每个数 2 字节）= 2 · 层数 · h · d_k · n · 2',
  assumption:
    '(1−e)^k 假设各个 token 出错的概率都是 e，与前面的 token 无关，而且错一个就算全错、回不来；真实模型往往能回到正轨。生成那张表画的是一个也没错的情形：输出正好都是目标。',
  trainingReading: (size: number, { n, right }: Long) =>
    `训练：1 次前向算完 ${size} 个位置，第 t 行只看第 1 到 t 个输入，前缀都取自数据。生成它们要 ${size} 次前向；到 n = ${n} 要 ${n} 次，${n} 个 token 一个也没错的概率是 ${right}。`,
  work: ({ t, input, cached }: Pass) =>
    t === 1
      ? `算“${input}”这一个位置`
      : cached
        ? `只算“${input}”这一个位置，另外 ${t - 1} 个从缓存读`
        : `把 ${t} 个位置全算一遍，其中 ${t - 1} 个是重算`,
  generationReading: (pass: Pass, { n, computed, other, right, bytes }: Long): string =>
    `第 ${pass.t} 次前向（共 ${pass.size} 次）${zh.work(pass)}，输出“${pass.output}”；前缀没有错的概率是 ${pass.right}。到此算过 ${pass.computed} 个位置（${zh.without(pass.cached)}：${pass.other}）。到 n = ${n}：${computed} 个位置（${zh.without(pass.cached)}：${other}），${pass.cached ? `缓存 ${bytes}，` : ''}一个也没错的概率是 ${right}。`,
};

const en: typeof zh = {
  title: 'Training in one pass, generating token by token',
  about:
    "Press Next and see which positions each pass computes; switch the KV cache off; then turn to training, where one pass makes the same triangle. Change e and n to see how far a prefix of the model's own can be trusted.",
  caption:
    'The same lower triangle: in training the causal mask of one pass, in generation T passes, a row each. With a KV cache only the T positions of its diagonal go through the layers; without one the old positions go again, T(T+1)/2 in all.',
  mode: 'Procedure',
  training: 'training',
  generation: 'generation',
  sentence: 'Target sentence',
  sentences: {
    short: 'I did it',
    middle: 'the weather is fine today',
    long: 'the cat sat on the mat last night',
  },
  typed: 'typed in',
  text: 'Sentence, split at spaces (Chinese by character)',
  hint: '1 to 8 tokens, each of at most 12 letters, digits or punctuation marks',
  cache: 'KV cache',
  step: 'Pass t',
  ofSteps: (t, size) => `${t} of ${size}`,
  back: 'Back',
  next: 'Next',
  position: 'position',
  input: 'input',
  target: 'target',
  output: 'output',
  row: (t) => `row ${t}`,
  pass: (t) => `pass ${t}`,
  cells: { seen: '✓', hidden: '×', new: 'new', cache: 'cache', again: 'again' },
  tables: {
    training: (size) =>
      `T = ${size}, </s> included. The inputs are the targets shifted right; row t sees only the inputs marked ✓ (× is hidden by the causal mask) and predicts target t.`,
    cached: (size) =>
      `T = ${size}, </s> included. Each pass computes K and V of one new position and reads the others from the cache; its output is the next input.`,
    uncached: (size) =>
      `T = ${size}, </s> included. Without a cache each pass computes K and V of the old positions again; its output is the next input.`,
  },
  passes: 'passes',
  times: (count) => count,
  computedSoFar: 'positions computed so far',
  without: (cached) => (cached ? 'without a cache' : 'with a cache'),
  computed: 'positions computed',
  together: (count) => `${count}, all together`,
  prefix: (power) => `probability that the prefix (t − 1 tokens) has no error: ${power}`,
  truePrefix: 'probability that the prefix of a row has no error',
  data: (chance) => `${chance} (taken from the data)`,
  held: 'cache after this pass',
  bytesOf: (count) => `${count} bytes`,
  atLength: 'Longer outputs',
  e: 'Chance e of a wrong token',
  n: 'Extrapolate to length n',
  model: 'Model',
  models: {
    base: 'Transformer base',
    llama: 'Llama 2 7B',
  },
  chart: 'probability that a prefix of k tokens has no error',
  tokens: 'tokens in the prefix, k',
  always: 'training: 1',
  at: (name, count, chance) => `${name} = ${grouped(count)}: ${chance}`,
  length: (n) => `n = ${n} tokens, </s> included`,
  positions: 'positions',
  ways: { training: 'training', cached: 'with a cache', uncached: 'without a cache' },
  formula: 'KV cache (decoder self-attention, 2 bytes a number) = 2 · layers · h · d_k · n · 2',
  assumption:
    '(1−e)^k assumes that every token is wrong with the same probability e, independently of those before it, and that one error is final; real models often find their way back. The table of generation shows the course without an error: every output is the target.',
  trainingReading: (size, { n, right }) =>
    `Training: 1 pass computes all ${size} positions; row t sees inputs 1 to t only, and every prefix is the data's own. Generating them takes ${size} passes; n = ${n} takes ${n}, and none of the ${n} tokens is wrong with probability ${right}.`,
  work: ({ t, input, cached }) =>
    t === 1
      ? `computes the position of “${input}”`
      : cached
        ? `computes only the position of “${input}”, reads ${t - 1} from the cache,`
        : `computes all ${t} positions, ${t - 1} of them again,`,
  generationReading: (pass, { n, computed, other, right, bytes }) =>
    `Pass ${pass.t} of ${pass.size} ${en.work(pass)} and gives “${pass.output}”; its prefix has no error with probability ${pass.right}. Positions computed so far: ${pass.computed} (${en.without(pass.cached)}: ${pass.other}). By n = ${n}: ${computed} (${en.without(pass.cached)}: ${other}), ${pass.cached ? `${bytes} of cache, ` : ''}no token wrong with probability ${right}.`,
};

export const words = { zh, en };
export type Words = typeof zh;
