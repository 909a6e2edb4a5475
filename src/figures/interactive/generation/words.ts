import { grouped } from '../kit/format.ts';
import type { Cell, Way } from './model.ts';

/** The values in the sentence about a pass, as written. */
export interface Pass {
  t: number;
  size: number;
  input: string;
  output: string;
  cached: boolean;
  /** Positions computed so far: with the chosen setting of the cache, and with the other one. */
  computed: string;
  other: string;
  /** Probability that the prefix of t − 1 tokens is correct: `0.95^{2} = 0.90250` */
  right: string;
}

/** The values in the sentence about n tokens. */
export interface Long {
  n: string;
  computed: string;
  other: string;
  right: string;
  bytes: string;
}

const zh = {
  title: '训练一次前向，生成逐个 token',
  about:
    '点击“下一步”，看每次前向计算哪几个位置；关掉 KV cache 再看一遍。然后切换到训练，看同一个下三角怎样在一次前向里算完。调节 e 和 n，看模型自己生成的前缀有多可靠。',
  caption:
    '两种过程对应同一个下三角：训练时它是一次前向里的因果掩码，生成时它是 T 次前向，每次一行。有 KV cache 时，只有对角线上的 T 个位置要经过各层；没有 KV cache 时，旧位置每次都要重算，共计算 T(T+1)/2 个位置。',
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
      `T = ${size}（含 </s>）。输入是右移一位的目标。第 t 行只能看到标 ✓ 的输入（× 被因果掩码屏蔽），预测第 t 个目标。`,
    cached: (size: number) =>
      `T = ${size}（含 </s>）。每次前向只计算一个新位置的 K、V，其余从缓存读取；输出就是下一次的输入。`,
    uncached: (size: number) =>
      `T = ${size}（含 </s>）。没有缓存时，每次前向都要重算旧位置的 K、V；输出就是下一次的输入。`,
  } satisfies Record<Way, (size: number) => string>,
  passes: '前向次数',
  times: (count: string) => `${count} 次`,
  computedSoFar: '到目前为止计算的位置',
  /** The name of the other mode of generation. */
  without: (cached: boolean): string => (cached ? '无缓存' : '有缓存'),
  computed: '计算的位置',
  together: (count: number) => `${count} 个，同时计算`,
  prefix: (power: string) => `前缀（t − 1 个 token）全部正确的概率 ${power}`,
  truePrefix: '每行前缀全部正确的概率',
  data: (chance: string) => `${chance}（取自数据）`,
  held: '这次前向之后的缓存',
  bytesOf: (count: string) => `${count} 字节`,
  atLength: '更长的输出',
  e: '每个 token 出错的概率 e',
  n: '外推到长度 n',
  model: '模型',
  models: {
    base: 'Transformer base',
    llama: 'Llama 2 7B',
  },
  chart: 'k 个 token 的前缀全部正确的概率',
  tokens: '前缀的 token 数 k',
  always: '训练：1',
  at: (name: string, count: number, chance: string) => `${name} = ${grouped(count)}：${chance}`,
  length: (n: string) => `n = ${n} 个 token（含 </s>）`,
  positions: '位置数',
  ways: { training: '训练', cached: '生成，有缓存', uncached: '生成，无缓存' } satisfies Record<Way, string>,
  formula: 'KV cache（解码器自注意力，每个数 2 字节）= 2 · 层数 · h · d_k · n · 2',
  assumption:
    '(1−e)^k 假设每个 token 出错的概率都是 e，与前面的 token 无关，而且一旦出错就无法恢复；真实模型有时能回到正轨。生成的表格画的是全部正确的情形：每个输出都等于目标。',
  trainingReading: (size: number, { n, right }: Long) =>
    `训练：1 次前向算完 ${size} 个位置，第 t 行只能看到第 1 到 t 个输入，前缀都取自数据。生成同样的 token 要 ${size} 次前向。生成 n = ${n} 个 token 要 ${n} 次前向，全部正确的概率是 ${right}。`,
  work: ({ t, input, cached }: Pass) =>
    t === 1
      ? `计算“${input}”这一个位置`
      : cached
        ? `只计算“${input}”这一个位置，另外 ${t - 1} 个从缓存读取`
        : `计算全部 ${t} 个位置，其中 ${t - 1} 个是重算`,
  generationReading: (pass: Pass, { n, computed, other, right, bytes }: Long): string =>
    `第 ${pass.t} 次前向（共 ${pass.size} 次）${zh.work(pass)}，输出“${pass.output}”；前缀全部正确的概率是 ${pass.right}。到目前为止计算了 ${pass.computed} 个位置（${zh.without(pass.cached)}：${pass.other}）。到 n = ${n} 时：${computed} 个位置（${zh.without(pass.cached)}：${other}），${pass.cached ? `缓存 ${bytes}，` : ''}全部正确的概率是 ${right}。`,
};

const en: typeof zh = {
  title: 'Training in one pass, generating token by token',
  about:
    'Click Next and see which positions each pass computes. Switch off the KV cache and go through it again. Then switch to training, where one pass computes the same triangle. Change e and n to see how reliable a prefix is that the model wrote itself.',
  caption:
    'Both procedures have the same lower triangle. In training it is the causal mask of one pass; in generation it is T passes, one row per pass. With a KV cache, only the T positions on the diagonal go through the layers. Without one, every pass recomputes the old positions, T(T+1)/2 in total.',
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
      `T = ${size}, including </s>. The inputs are the targets shifted right by one. Row t sees only the inputs marked ✓ (the causal mask hides ×) and predicts target t.`,
    cached: (size) =>
      `T = ${size}, including </s>. Each pass computes K and V for one new position and reads the others from the cache. Its output is the next input.`,
    uncached: (size) =>
      `T = ${size}, including </s>. Without a cache, each pass recomputes K and V for the old positions. Its output is the next input.`,
  },
  passes: 'passes',
  times: (count) => count,
  computedSoFar: 'positions computed so far',
  without: (cached) => (cached ? 'without a cache' : 'with a cache'),
  computed: 'positions computed',
  together: (count) => `${count}, all at once`,
  prefix: (power) => `probability that the prefix (t − 1 tokens) is correct: ${power}`,
  truePrefix: 'probability that the prefix of a row is correct',
  data: (chance) => `${chance} (taken from the data)`,
  held: 'cache after this pass',
  bytesOf: (count) => `${count} bytes`,
  atLength: 'Longer outputs',
  e: 'Probability e of a wrong token',
  n: 'Extrapolate to length n',
  model: 'Model',
  models: {
    base: 'Transformer base',
    llama: 'Llama 2 7B',
  },
  chart: 'probability that a prefix of k tokens is correct',
  tokens: 'tokens in the prefix, k',
  always: 'training: 1',
  at: (name, count, chance) => `${name} = ${grouped(count)}: ${chance}`,
  length: (n) => `n = ${n} tokens, including </s>`,
  positions: 'positions',
  ways: { training: 'training', cached: 'with a cache', uncached: 'without a cache' },
  formula: 'KV cache (decoder self-attention, 2 bytes per number) = 2 · layers · h · d_k · n · 2',
  assumption:
    '(1−e)^k assumes that every token is wrong with the same probability e, independent of the tokens before it, and that the model never recovers from an error. Real models can recover. The table of generation shows the case without errors: every output equals the target.',
  trainingReading: (size, { n, right }) =>
    `Training: 1 pass computes all ${size} positions. Row t sees only inputs 1 to t, and every prefix comes from the data. Generating the same tokens takes ${size} passes. Generating n = ${n} tokens takes ${n} passes, and all of them are correct with probability ${right}.`,
  work: ({ t, input, cached }) =>
    t === 1
      ? `computes the position of “${input}”`
      : cached
        ? `computes only the position of “${input}”, reads ${t - 1} from the cache,`
        : `computes all ${t} positions, ${t - 1} of them again,`,
  generationReading: (pass, { n, computed, other, right, bytes }) =>
    `Pass ${pass.t} of ${pass.size} ${en.work(pass)} and outputs “${pass.output}”. Its prefix is correct with probability ${pass.right}. Positions computed so far: ${pass.computed} (${en.without(pass.cached)}: ${pass.other}). By n = ${n}: ${computed} positions (${en.without(pass.cached)}: ${other}), ${pass.cached ? `a cache of ${bytes}, ` : ''}and all tokens are correct with probability ${right}.`,
};

export const words = { zh, en };
export type Words = typeof zh;
