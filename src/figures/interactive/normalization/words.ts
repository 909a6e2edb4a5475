import { fixed } from '../kit/format.ts';
import type { Method } from './model.ts';

/** What the sentence below the tables speaks of. */
export interface Seen {
  method: Method;
  /** The chosen token and feature. */
  at: string;
  feature: string;
  mean: number;
  scale: number;
  /** Numbers in its group, and how many of them are padding. */
  size: number;
  padding: number;
  /** What token 4 of sentence A is multiplied by, and what that changes elsewhere. */
  times: number;
  moved: number;
  others: number;
  /** The largest change of token 0 of sentence A. */
  change: number;
}

const zhToken = (at: string) => `句子 ${at.slice(0, 1)} 的 token ${at.slice(1)}`;
const enToken = (at: string) => `token ${at.slice(1)} of sentence ${at.slice(0, 1)}`;
/** As many decimals as beside the table. */
const decimals = (value: number) => fixed(value, 2);

const zh = {
  title: '在哪些数上归一化',
  about:
    '在 BatchNorm、LayerNorm、RMSNorm 之间切换，看哪些数共用统计量；再改变 token 4 的倍数或去掉 padding，看 token 0 变不变。',
  caption:
    'BN（训练时）让一个 token 的输出取决于同批的所有 token，连 padding 在内；LN 和 RMSNorm 只看这个 token 自己。',
  norm: '归一化',
  methods: { batch: 'BatchNorm', layer: 'LayerNorm', rms: 'RMSNorm' },
  times: '句子 A 的 token 4 乘以',
  pad: '句子 B 用 0 补齐到 5 个 token',
  at: '选一个数：token',
  token: zhToken,
  feature: '特征',
  input: (padded: boolean): string =>
    padded ? '输入 X（B × n × d = 2 × 5 × 4）' : '输入 X（5 + 3 个 token，各 4 个特征）',
  output: '输出（γ = 1，β = 0，ε = 10^{−5}）',
  sentence: (name: string) => `句子 ${name}`,
  padding: 'pad',
  mean: '均值 μ',
  deviation: 'σ',
  rms: '均方根',
  against: '对比 ×1',
  same: '相同',
  moved: '变了',
  marks: { chosen: '选中的数', shares: '共用统计量', shown: '选中的数' },
  key: '● 选中的数（也可以点 X 里的数）；○ 与它共用统计量；≠ 输出与 ×1 时不同',
  zero: '句子 A 的 token 0 的输出',
  factor: (times: number) => `token 4 ×${times}`,
  change: '变化',
  reading: ({ method, at, feature, mean, scale, size, padding, times, moved, others, change }: Seen) =>
    `${zh.methods[method]}：${zhToken(at)} 的 f_${feature} 所在的组是这个${method === 'batch' ? '特征' : ' token '}的全部 ${size} 个数${padding > 0 ? `（其中 ${padding} 个是 padding）` : ''}，共用${method === 'rms' ? `均方根 ${decimals(scale)}` : `均值 ${decimals(mean)}、σ ${decimals(scale)}`}。${
      times === 1
        ? '句子 A 的 token 4 还没有放大。'
        : `把句子 A 的 token 4 乘 ${times}，其余 ${others} 个 token 中有 ${moved} 个的输出变了；句子 A 的 token 0 ${change === 0 ? '一点不变' : `最多变了 ${fixed(change, 4)}`}。`
    }`,
};

const en: typeof zh = {
  title: 'Which numbers are normalized together',
  about:
    'Switch between BatchNorm, LayerNorm and RMSNorm to see which numbers share their statistics; change the factor of token 4, or drop the padding, and see whether token 0 moves.',
  caption:
    'With BN (in training) the output of a token depends on every token of the batch, padding included; LN and RMSNorm look at that token alone.',
  norm: 'Normalization',
  methods: { batch: 'BatchNorm', layer: 'LayerNorm', rms: 'RMSNorm' },
  times: 'Token 4 of sentence A, times',
  pad: 'Pad sentence B with zeros',
  at: 'Choose a number: token',
  token: enToken,
  feature: 'Feature',
  input: (padded) => (padded ? 'Input X (B × n × d = 2 × 5 × 4)' : 'Input X (5 + 3 tokens of 4 features)'),
  output: 'Output (γ = 1, β = 0, ε = 10^{−5})',
  sentence: (name) => `Sentence ${name}`,
  padding: 'pad',
  mean: 'mean μ',
  deviation: 'σ',
  rms: 'rms',
  against: 'vs ×1',
  same: 'same',
  moved: 'moved',
  marks: { chosen: 'the chosen number', shares: 'shares its statistics', shown: 'the chosen number' },
  key: '● the chosen number (or click one of X); ○ shares its statistics; ≠ output differs from that at ×1',
  zero: 'Output of token 0 of sentence A',
  factor: (times) => `token 4 ×${times}`,
  change: 'change',
  reading: ({ method, at, feature, mean, scale, size, padding, times, moved, others, change }) =>
    `${en.methods[method]}: f_${feature} of ${enToken(at)} is one of the ${size} numbers of its ${method === 'batch' ? 'feature' : 'token'}${padding > 0 ? `, ${padding} of them padding` : ''}, which share ${method === 'rms' ? `the rms ${decimals(scale)}` : `the mean ${decimals(mean)} and σ ${decimals(scale)}`}. ${
      times === 1
        ? 'Token 4 of sentence A is not enlarged yet.'
        : `Multiplying token 4 of sentence A by ${times} changes the output of ${moved} of the ${others} other tokens; token 0 of sentence A ${change === 0 ? 'does not move at all' : `moves by up to ${fixed(change, 4)}`}.`
    }`,
};

export const words = { zh, en };
export type Words = typeof zh;
