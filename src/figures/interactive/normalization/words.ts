import { fixed } from '../kit/format.ts';
import type { Method } from './model.ts';

/** The values in the sentence below the tables. */
export interface Seen {
  method: Method;
  /** The chosen token and feature. */
  at: string;
  feature: string;
  mean: number;
  scale: number;
  /** The number of values in its group, and how many of them are padding. */
  size: number;
  padding: number;
  /** The factor of token 4 of sentence A, and what it changes elsewhere. */
  times: number;
  moved: number;
  others: number;
  /** The largest change of token 0 of sentence A. */
  change: number;
}

const zhToken = (at: string) => `句子 ${at.slice(0, 1)} 的 token ${at.slice(1)}`;
const enToken = (at: string) => `token ${at.slice(1)} of sentence ${at.slice(0, 1)}`;
/** With the same number of decimals as beside the table. */
const decimals = (value: number) => fixed(value, 2);

const zh = {
  title: '归一化对哪些数求统计量',
  about:
    '在 BatchNorm、LayerNorm、RMSNorm 之间切换，看哪些数共用统计量。再改变 token 4 的倍数，或者去掉填充，看 token 0 的输出是否变化。',
  caption:
    'BN 在训练时，一个 token 的输出取决于同一批里的所有 token，包括填充。LN 和 RMSNorm 只用这个 token 自己的特征。',
  norm: '归一化',
  methods: { batch: 'BatchNorm', layer: 'LayerNorm', rms: 'RMSNorm' },
  times: '句子 A 的 token 4 的倍数',
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
  against: '与 ×1 相比',
  same: '相同',
  moved: '变化',
  marks: { chosen: '选中的数', shares: '共用统计量', shown: '选中的数' },
  key: '● 选中的数（也可以点击 X 里的数）；○ 与它共用统计量的数；≠ 输出与 ×1 时不同',
  zero: '句子 A 的 token 0 的输出',
  factor: (times: number) => `token 4 ×${times}`,
  change: '变化',
  reading: ({ method, at, feature, mean, scale, size, padding, times, moved, others, change }: Seen) =>
    `${zh.methods[method]}：${zhToken(at)} 的 f_${feature} 所在的组是这个${method === 'batch' ? '特征' : ' token '}的全部 ${size} 个数${padding > 0 ? `（其中 ${padding} 个是填充）` : ''}，它们共用${method === 'rms' ? `均方根 ${decimals(scale)}` : `均值 ${decimals(mean)}、σ ${decimals(scale)}`}。${
      times === 1
        ? '句子 A 的 token 4 没有放大。'
        : `把句子 A 的 token 4 乘以 ${times}，其余 ${others} 个 token 中有 ${moved} 个的输出改变；句子 A 的 token 0 ${change === 0 ? '完全不变' : `最多改变 ${fixed(change, 4)}`}。`
    }`,
};

const en: typeof zh = {
  title: 'Which numbers are normalized together',
  about:
    'Switch between BatchNorm, LayerNorm and RMSNorm, and see which numbers share their statistics. Then change the factor of token 4 or remove the padding, and see whether the output of token 0 changes.',
  caption:
    'With BN in training, the output of a token depends on every token of the batch, including padding. LN and RMSNorm only use the features of that token.',
  norm: 'Normalization',
  methods: { batch: 'BatchNorm', layer: 'LayerNorm', rms: 'RMSNorm' },
  times: 'Scale token 4 of sentence A',
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
  moved: 'changed',
  marks: { chosen: 'the chosen number', shares: 'shares its statistics', shown: 'the chosen number' },
  key: '● the chosen number (you can also click a number in X); ○ shares its statistics; ≠ the output differs from the output at ×1',
  zero: 'Output of token 0 of sentence A',
  factor: (times) => `token 4 ×${times}`,
  change: 'change',
  reading: ({ method, at, feature, mean, scale, size, padding, times, moved, others, change }) =>
    `${en.methods[method]}: f_${feature} of ${enToken(at)} is one of the ${size} numbers of its ${method === 'batch' ? 'feature' : 'token'}${padding > 0 ? ` (${padding} of them are padding)` : ''}. They share ${method === 'rms' ? `the rms ${decimals(scale)}` : `the mean ${decimals(mean)} and σ ${decimals(scale)}`}. ${
      times === 1
        ? 'Token 4 of sentence A is not scaled.'
        : `Multiplying token 4 of sentence A by ${times} changes the output of ${moved} of the ${others} other tokens; token 0 of sentence A ${change === 0 ? 'does not change at all' : `changes by up to ${fixed(change, 4)}`}.`
    }`,
};

export const words = { zh, en };
export type Words = typeof zh;
