import { fixed } from '../kit/format.ts';
import type { Sample } from './model.ts';

/** An entropy or a norm; a value that rounds to 0 is written as a bound, `< 0.001`, because no softmax is one-hot. */
export function positive(value: number, digits: number): string {
  const text = fixed(value, digits);
  return Number(text) === 0 ? `<\u00a0${fixed(10 ** -digits, digits)}` : text;
}

/** A weight; one that rounds to 0 or 1 is written as a bound. */
export function share(value: number, digits: number): string {
  return fixed(value, digits) === fixed(1, digits)
    ? `>\u00a0${fixed(1 - 10 ** -digits, digits)}`
    : positive(value, digits);
}

const zh = {
  title: '缩放与 softmax 的饱和',
  about: '关掉缩放，把 d_k 增大到 512，看权重怎样集中到一个 key 上。再打开缩放，看权重怎样分散开。',
  caption:
    '随机的 q、k 的各分量独立取自 N(0, 1)。不除以 √d_k 时，分数的方差随 d_k 线性增长，softmax 越来越接近 one-hot，Jacobian 趋于 0。除以 √d_k 之后，这些量基本不随 d_k 变化。',
  from: '分数',
  random: '随机的 q·k',
  typed: '自己输入',
  dk: '每个 head 的维度 d_k',
  scale: '除以 √d_k',
  temperature: '温度 T，softmax(s/T)',
  scores: '一行分数',
  hint: '2 到 6 个 −50 到 50 之间的数，用逗号隔开',
  histogram: '32 × 32 个分数 s 的分布：占比',
  score: '分数（两端的柱子包括更远的分数）',
  weights: '第 1 个 query 对各个 key 的权重',
  ownWeights: '权重',
  key: 'key',
  table: '一行权重的饱和程度',
  row: '第 1 行',
  mean: '32 行平均',
  largest: '最大的权重',
  entropy: '熵（nat）',
  norm: '‖J‖_F',
  variance: '分数 s 的方差',
  expected: (value: string) => `（期望 ${value}）`,
  weight: (index: number) => `y_${index}`,
  jacobian: 'Jacobian J_{ij} = y_i(δ_{ij} − y_j)',
  reading: (dk: number, scaled: boolean, temperature: number, { variance, mean, saturated }: Sample) =>
    `d_k = ${dk}，${scaled ? '除以 √d_k' : '不缩放'}${temperature === 1 ? '' : `，T = ${temperature}`}：分数 s 的方差是 ${fixed(variance, variance < 10 ? 2 : 1)}；对 32 行取平均，最大的权重是 ${share(mean.largest, 2)}，熵是 ${positive(mean.entropy, 2)}（均匀分布的熵是 3.47）；${fixed(saturated * 100, 0)}% 的行 ‖J‖_F 小于 0.05。`,
  typedReading: (largest: string, entropy: string, norm: string) =>
    `最大的权重 ${largest}，熵 ${entropy} nat，‖J‖_F ${norm}；J 是对 s/T 的导数，每行之和为 0。`,
};

const en: typeof zh = {
  title: 'Scaling and the saturation of the softmax',
  about:
    'Switch off the scaling and raise d_k to 512, and see the weights concentrate on one key. Switch it on again and see them spread out.',
  caption:
    'The components of the random q and k are independent draws from N(0, 1). Without the division by √d_k, the variance of the scores grows linearly with d_k, the softmax approaches one-hot, and its Jacobian approaches 0. With the division, these quantities hardly change with d_k.',
  from: 'Scores',
  random: 'random q·k',
  typed: 'typed in',
  dk: 'Head width d_k',
  scale: 'Divide by √d_k',
  temperature: 'Temperature T, softmax(s/T)',
  scores: 'A row of scores',
  hint: '2 to 6 numbers from −50 to 50, with commas between them',
  histogram: 'Distribution of the 32 × 32 scores s: share',
  score: 'score (the outermost bars include more extreme scores)',
  weights: 'Weights that query 1 gives to the keys',
  ownWeights: 'Weights',
  key: 'key',
  table: 'How saturated a row of weights is',
  row: 'row 1',
  mean: 'mean of 32',
  largest: 'largest weight',
  entropy: 'entropy (nats)',
  norm: '‖J‖_F',
  variance: 'variance of the scores s',
  expected: (value) => ` (expected ${value})`,
  weight: (index) => `y_${index}`,
  jacobian: 'Jacobian J_{ij} = y_i(δ_{ij} − y_j)',
  reading: (dk, scaled, temperature, { variance, mean, saturated }) =>
    `d_k = ${dk}, ${scaled ? 'divided by √d_k' : 'unscaled'}${temperature === 1 ? '' : `, T = ${temperature}`}: the variance of the scores s is ${fixed(variance, variance < 10 ? 2 : 1)}; averaged over the 32 rows, the largest weight is ${share(mean.largest, 2)} and the entropy ${positive(mean.entropy, 2)} (3.47 for a uniform row); ‖J‖_F is below 0.05 in ${fixed(saturated * 100, 0)}% of the rows.`,
  typedReading: (largest, entropy, norm) =>
    `Largest weight ${largest}, entropy ${entropy} nats, ‖J‖_F ${norm}; J is the derivative with respect to s/T, and each of its rows sums to 0.`,
};

export const words = { zh, en };
export type Words = typeof zh;
